package org.mingda.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;

/** Takes the lease of the items whose pages are opened and says how the reader stands to them. For every page that decides on a review, whatever its kind. */
@ApplicationScoped
public class Seats {

    private static final String SECTION = "section.";

    @Inject
    private LeaseService leases;

    @Inject
    private DecisionGates gates;

    @Inject
    private Clock clock;

    /**
     * Takes or renews the lease of an item that waits.
     *
     * @return whether it is now theirs; it is written past the entity, so that the review is to be read anew
     */
    public boolean take(Account by, String review) {
        return leases.take(by, review);
    }

    /** How this person stands to an item as it was just read; an item outside his sections he does not see at all. */
    public Seat at(Account by, Review review) {
        boolean free = review.isPending() && !by.equals(review.getAuthor()) && !review.leasedToOther(by, clock.instant());
        return new Seat(review, by, clock.instant(), free ? refusal(by, review) : null);
    }

    private Refusal refusal(Account by, Review review) {
        try {
            gates.check(by, review);
            return null;
        } catch (Refusal why) {
            if (why.key().startsWith(SECTION)) {
                throw new NotAllowed("not his section");
            }
            return why;
        }
    }
}
