package org.mingda.moderation;

/**
 * Decisions that rest on a rule were overturned on appeal so often that the rule should be tried on past texts again. Fired in the transaction of the appeal that passes the
 * threshold of the settings, and of each one after it.
 *
 * @param rule       the rule's token, or the name of a check
 * @param overturned how many decisions on it were overturned
 * @param judged     how many appeals on it were decided
 */
public record RuleDoubted(String rule, long overturned, long judged) {
}
