package org.mingda.rule;

import org.mingda.matcher.Matcher;
import org.mingda.screening.Severity;

/**
 * A version of a rule, ready to look at texts.
 *
 * @param token   the rule's public token
 * @param number  the version's number
 * @param kind    what it looks for
 * @param action  what happens to a text that it meets
 * @param scope   which texts it looks at
 * @param shadow  whether it only records
 * @param matcher finds its places
 */
public record CompiledRule(String token, int number, RuleKind kind, Severity action, RuleScope scope, boolean shadow, Matcher matcher) {
}
