package org.mingda.rule;

import org.mingda.matcher.Span;

/**
 * A rule met a text.
 *
 * @param rule  the rule
 * @param field {@code title} or {@code text}
 * @param span  where; {@link Span#WHOLE} for the whole text
 * @param overtime whether the rule could not be carried out in time, so that nothing is known
 */
public record RuleHit(CompiledRule rule, String field, Span span, boolean overtime) {
}
