/**
 * Starts the forum as one process: the start class of {@code mingda.jar}, which holds the server and the WAR.
 *
 * <p>Everything that can be known to be wrong is checked before the server boots, because Payara Micro answers a failed
 * deployment with a page of stack traces and a process that goes on without a forum. Here each such case is one line on
 * standard error and exit status 1.
 *
 * <p>These classes are outside the WAR: they import nothing of the forum and nobody imports them. The two sides meet in
 * system properties only: the launcher sets what it resolved ({@code mingda.db.url}, {@code mingda.data.dir}, ...), the
 * forum may set {@code mingda.banner} to have it printed when it is ready.
 */
package org.mingda.launch;
