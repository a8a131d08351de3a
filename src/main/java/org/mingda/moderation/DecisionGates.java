package org.mingda.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;

/** All {@link DecisionGate}s as one. */
@ApplicationScoped
public class DecisionGates {

    @Inject
    @Any
    private Instance<DecisionGate> gates;

    /** Lets this person decide on this text, or throws what the first gate that is closed throws. */
    public void check(Account by, Review review) {
        gates.forEach(gate -> gate.check(by, review));
    }

    /** Whether every gate is open. */
    public boolean open(Account by, Review review) {
        try {
            check(by, review);
            return true;
        } catch (Refusal | NotAllowed closed) {
            return false;
        }
    }
}
