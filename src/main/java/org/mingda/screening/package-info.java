/**
 * Automatic checks that run before a review is opened: text folding, contact handles, repeats, new accounts, and the one ordered
 * list they stand in. Plain classes that know neither container nor tables; moderation hands them what they need to look up.
 *
 * <p>A room of its own below {@code moderation}, because screening outgrew a corner of it. It imports nothing of ours.
 */
package org.mingda.screening;
