/**
 * Word rules: the words that moderators have screening look for, each with what a text that holds it asks for, and why.
 *
 * <p>A room of its own between {@code screening}, which knows how to find words but no tables, and {@code moderation}, which runs the checks and would outgrow its room
 * with them. It imports site and below and screening; moderation imports it. Its page stands at the desk.
 *
 * <p>Rules are never changed, only written and taken away, so that the trail of their changes says what counted when.
 */
package org.mingda.words;
