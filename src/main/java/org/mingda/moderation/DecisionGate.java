package org.mingda.moderation;

import org.mingda.account.Account;

/**
 * A further condition on deciding. A room that has one (sections, second opinions, escalation) gives a CDI bean of this type; moderation asks all it finds inside the transaction of every decision, and
 * before it hands out a lease. What one refuses is refused. A gate throws itself and lets no service throw for it: that would roll back the transaction of whoever only asks.
 */
public interface DecisionGate {

    /** Throws a {@code Refusal} or {@code NotAllowed} when this person may not decide on this text now. */
    void check(Account by, Review review);
}
