package org.mingda.answer;

import org.mingda.credential.Badge;

/**
 * An answer as one viewer sees it.
 *
 * @param answer      the answer
 * @param badge       what its author was when he wrote it; struck through when that no longer holds
 * @param signerBadge the badge that the lawyer who signed has now, or null
 * @param voted       whether the viewer found it helpful
 * @param mine        whether the viewer wrote it
 */
public record ShownAnswer(Answer answer, Badge badge, Badge signerBadge, boolean voted, boolean mine) {

    public Answer getAnswer() {
        return answer;
    }

    public Badge getBadge() {
        return badge;
    }

    public Badge getSignerBadge() {
        return signerBadge;
    }

    public boolean isVoted() {
        return voted;
    }

    public boolean isMine() {
        return mine;
    }
}
