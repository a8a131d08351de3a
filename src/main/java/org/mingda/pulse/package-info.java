/**
 * The desk's clock: priorities that move with the wait, alarms when a lane's time is up, how fast each lane is worked off, and the counts that pages show live.
 *
 * <p>It imports moderation, sections and below; desk and notification import it. Everything here may run on any number of nodes: priorities are reckoned from what the tables say, an alarm is taken by one row's
 * lock, and any node tells the counts.
 *
 * <p><b>Live counts</b> go out as server-sent events rather than by web socket: they need no second protocol, no inline script, and come back by themselves when a connection or a node is lost. Each
 * answer holds one event and ends, see {@link org.mingda.pulse.LiveServlet}. Where scripts are off the page shows the counts of its own moment.
 */
package org.mingda.pulse;
