package org.mingda.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mingda.kernel.Refusal;

/** What people made of an answer: whether the asker chose it, how many readers found it helpful. */
@Embeddable
public class Esteem {

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "helpful_count", nullable = false)
    private int helpfulCount;

    /** The asker chooses it. */
    void accept(Instant now) {
        if (acceptedAt != null) {
            throw new Refusal("answer.accepted_this");
        }
        acceptedAt = now;
    }

    /** The asker takes his choice back. */
    void unaccept() {
        if (acceptedAt == null) {
            throw new Refusal("answer.not_accepted");
        }
        acceptedAt = null;
    }

    void count(int votes) {
        helpfulCount = Math.max(0, helpfulCount + votes);
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public int getHelpfulCount() {
        return helpfulCount;
    }
}
