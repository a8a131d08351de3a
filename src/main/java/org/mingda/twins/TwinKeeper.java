package org.mingda.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submitted;

/** Keeps each text for later ones to be compared with, in the transaction in which it comes in, and moves the head of a cluster on when it is decided. */
@ApplicationScoped
public class TwinKeeper {

    @Inject
    private TwinService twins;

    void submitted(@Observes Submitted e) {
        twins.keep(e.review());
    }

    void reviewed(@Observes Reviewed e) {
        twins.keep(e.review());
        twins.moveOn(e.review());
    }
}
