package org.mingda.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.Review;

/** Where a moderator goes from an item: to the next one that nobody is at, or back to the empty queue. For every page that decides on an item of the queue. */
@ApplicationScoped
public class Onward {

    @Inject
    private DeskService desk;

    @Inject
    private LeaseService leases;

    /** The address after a decision; it names the item just left, so that the page can offer the way back. */
    public String after(Account by, Review decided) {
        return next(by, decided) + "?last=" + decided.getToken();
    }

    /** Gives the item back and names the address to go on to. */
    public String handBack(Account by, Review review) {
        release(by, review);
        return next(by, review);
    }

    /** Gives the item back. */
    public void release(Account by, Review review) {
        leases.release(by, review.getToken());
    }

    private String next(Account by, Review left) {
        Optional<Review> next = desk.next(by, left);
        return next.map(Review::getDeskAddress).orElse("/desk");
    }
}
