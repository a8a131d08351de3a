package org.mingda.moderation;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether what is told now follows from a decision that can still be undone, and until when. Set while a decision's events are fired; whoever writes notices and letters keeps them back until then, with
 * the decision's token, so that they can be dropped.
 */
@TransactionScoped
public class Grace implements Serializable {

    private static final long serialVersionUID = 1L;

    private String decision;
    private Instant until;

    public void begin(Decision decided, Instant end) {
        decision = decided.getToken();
        until = end;
    }

    public void end() {
        decision = null;
        until = null;
    }

    /** The token of the decision that may be undone, if one is being told. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    /** When what is told may leave: the time given, or the end of the grace. */
    public Instant due(Instant now) {
        return until == null || until.isBefore(now) ? now : until;
    }
}
