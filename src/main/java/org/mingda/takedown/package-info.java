/**
 * Right holders' notices and authors' counter-statements, with their clocks (民法典 1194 to 1197).
 *
 * <p>It imports reports, sections and below; notification and audit hear of it through {@link org.mingda.takedown.NoticeMoved}. A room beside {@code report} because a report ends with one
 * decision, and a notice only begins with one: two sides write, times run, and the text comes back by itself.
 *
 * <p><b>A notice is a review</b> of kind {@value org.mingda.takedown.RightsNotice#KIND} in the one queue until a moderator forwards or refuses it; what follows is its
 * {@link org.mingda.takedown.NoticeState}. The removal is an ordinary decision with the reason RIGHTS_NOTICE, so that the author has his statement of reasons. Everything is written
 * under the row's lock, because the end of a clock and a step of a side may meet.
 *
 * <p><b>Who sees whom.</b> The law has notice and statement forwarded with the names in them, and both forms say so before anything is sent. E-mail addresses are not forwarded.
 * The right holder needs no account: his page has an unguessable address.
 */
package org.mingda.takedown;
