package org.mingda.rule;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.screening.Severity;

/**
 * What a moderator wants a version of a rule to be.
 *
 * @param body   what it looks for, in the lines of its {@link RuleKind}
 * @param action what happens to a text that it meets
 * @param scope  which texts it looks at
 * @param reason why it is wanted, for other moderators and for the author's statement
 */
public record RuleDraft(String body, Severity action, RuleScope scope, String reason) {

    public RuleDraft {
        body = CleanText.body(body);
        reason = CleanText.line(reason);
        if (body == null || body.isEmpty()) {
            throw new Refusal("rule.empty");
        }
        if (body.length() > RuleVersion.BODY_MAX) {
            throw new Refusal("rule.body_long", RuleVersion.BODY_MAX);
        }
        if (action == null) {
            throw new Refusal("rule.action_required");
        }
        if (reason == null || reason.isEmpty() || reason.length() > RuleVersion.REASON_MAX) {
            throw new Refusal("rule.reason_required", RuleVersion.REASON_MAX);
        }
    }

    /** A draft for all texts. */
    public RuleDraft(String body, Severity action, String reason) {
        this(body, action, RuleScope.everywhere(), reason);
    }
}
