package org.mingda.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mingda.kernel.Refusal;

/** That an account is blocked: since when, and why, in words that its owner reads when he tries to sign in. */
@Embeddable
public class Block {

    public static final int REASON_MAX = 300;

    @Column(name = "blocked_at")
    private Instant at;

    @Column(name = "block_reason", length = REASON_MAX)
    private String reason;

    protected Block() {
    }

    Block(Instant at, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
            throw new Refusal("account.block_reason", REASON_MAX);
        }
        this.at = at;
        this.reason = reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }
}
