package org.mingda.routing;

import org.mingda.account.Account;
import org.mingda.question.Question;

/**
 * Somebody should know what became of a turn. Fired in the transaction of what happened.
 *
 * @param what         what happened
 * @param question     with which question
 * @param professional whose turn it was or is
 */
public record TurnMoved(What what, Question question, Account professional) {

    /** What may happen to a turn that others than its doer learn. */
    public enum What {
        /** The asker asked for him: he learns it. */
        ASKED,
        /** He took the question on as he was asked: the asker learns it. */
        ACCEPTED,
        /** He did not: the asker learns it, and that the question is open to all. */
        DECLINED,
        /** He did not reply in time: the asker learns it. */
        UNANSWERED,
        /** He took it on and did not answer in time: he learns it. */
        RUN_OUT
    }
}
