package org.mingda.sanction;

import org.mingda.moderation.Ruling;

/**
 * Why somebody is sanctioned.
 *
 * @param ruling the reason with the moderator's words
 * @param facts  when, where and what was done; told to the person
 */
public record Grounds(Ruling ruling, String facts) {
}
