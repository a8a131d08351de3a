package org.mingda.moderation;

import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * What is to be decided about a person rather than a text.
 *
 * @param kind    what is done
 * @param subject to whom
 * @param ruling  why; null only for {@link DecisionKind#LIFT}
 * @param reach   how far and until when
 * @param facts   what happened, told to the person; up to {@link #FACTS_MAX} characters
 */
public record Restriction(DecisionKind kind, Account subject, Ruling ruling, Reach reach, String facts) {

    /** Room for dates, places and the words complained of. */
    public static final int FACTS_MAX = 1_000;

    public Restriction {
        facts = facts == null ? "" : CleanText.body(facts);
        if (facts.isEmpty()) {
            throw new Refusal("moderation.facts_required");
        }
        if (facts.length() > FACTS_MAX) {
            throw new Refusal("moderation.facts_long", FACTS_MAX);
        }
    }
}
