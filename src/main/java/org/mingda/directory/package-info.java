/**
 * Directory: professionals to be found. Only those who hold a valid credential now; no place in it can be bought.
 */
package org.mingda.directory;
