/** Pages that show several features together (the home page), and pages of plain text. It may import all it shows; nobody imports it. */
package org.mingda.home;
