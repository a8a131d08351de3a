package org.mingda.rule;

import org.mingda.matcher.Matcher;
import org.mingda.screening.Severity;

/** Rules for tests, without a container. */
final class Rules {

    private Rules() {
    }

    /** A rule for all texts that is in force. */
    static CompiledRule live(RuleKind kind, Severity action, String body) {
        return rule("liverulelive", kind, action, body, RuleScope.everywhere(), false);
    }

    /** A rule for all texts that only records. */
    static CompiledRule shadow(RuleKind kind, String body) {
        return rule("shadowshadow", kind, Severity.HOLD, body, RuleScope.everywhere(), true);
    }

    static CompiledRule scoped(RuleScope scope, Severity action, String word) {
        return rule("scopedscoped", RuleKind.WORDS, action, word, scope, false);
    }

    static Matcher read(RuleKind kind, String body) {
        return kind.readNew(body);
    }

    private static CompiledRule rule(String token, RuleKind kind, Severity action, String body, RuleScope scope, boolean shadow) {
        return new CompiledRule(token, 1, kind, action, scope, shadow, kind.read(body));
    }
}
