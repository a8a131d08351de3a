/**
 * Data copy: everything that the forum keeps about a person, in one archive for himself (个人信息保护法 art. 45): a JSON file for each kind, a page that anybody can read, and the files he handed in.
 *
 * <p>It imports accounts, evidence and below, and reads the tables of all features by their names: {@link org.mingda.datacopy.CopyKind} is the one list of what is told. A feature that keeps something
 * about people adds a line there; a test asks for it.
 *
 * <p><b>A copy</b> is asked for on a page, made off the request, one at a time for each person, and lies sealed in the folder {@code copies} until its days are over. Only its owner gets it, signed in:
 * the address alone opens nothing. A copy that a stopped server left half made is begun anew by whoever asks.
 */
package org.mingda.datacopy;
