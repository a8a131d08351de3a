/** Bad input through real HTTP: every form and every address of a forum that runs alone, with demonstration content, is tried with the rows of {@code payloads.txt}. */
package org.mingda.badinput;
