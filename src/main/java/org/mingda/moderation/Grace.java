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

    private String first;
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

    /**
     * Notes a decision of this transaction.
     *
     * @return the one that fell before it, or null; acts of several decisions, such as a report with the text it is about, are not taken apart
     */
    public String follow(Decision decided) {
        String earlier = first;
        first = first == null ? decided.getToken() : first;
        return earlier;
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
