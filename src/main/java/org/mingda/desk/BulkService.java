package org.mingda.desk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;

/**
 * One decision on many items that wait. Each item is decided for itself, in a transaction of its own with a decision of its own, so that what cannot be decided leaves the others as they are. Moderators only.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    /** Items in one go: more than a page of the queue was never looked at. */
    public static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ModerationService moderation;

    /**
     * Decides on items as they were seen.
     *
     * @param ticked versions by token
     * @param ruling why they are rejected; null lets them show
     */
    public BulkResult decide(Account by, Map<String, Integer> ticked, Ruling ruling) {
        by.require(Role.MODERATOR);
        if (ticked.isEmpty()) {
            throw new Refusal("desk.nothing_ticked");
        }
        if (ticked.size() > MOST) {
            throw new Refusal("desk.too_many_ticked", MOST);
        }
        List<String> left = new ArrayList<>();
        ticked.forEach((token, version) -> {
            if (!decided(by, token, version, ruling)) {
                left.add(token);
            }
        });
        return new BulkResult(ticked.size() - left.size(), left);
    }

    private boolean decided(Account by, String token, int version, Ruling ruling) {
        try {
            Review review = moderation.find(token).orElseThrow(() -> new NotFound("review"));
            if (!review.isDecidedAtDesk()) {
                return false;
            }
            if (ruling == null) {
                moderation.approve(by, token, version);
            } else {
                moderation.reject(by, token, version, ruling);
            }
            return true;
        } catch (Refusal | NotAllowed | NotFound leftAsItIs) {
            return false;
        }
    }

    /** The items that were left, with who is at them now. */
    public List<Review> left(Account by, List<String> tokens) {
        by.require(Role.MODERATOR);
        return tokens.isEmpty() ? List.of() : em.createQuery("select r from Review r join fetch r.author left join fetch r.leaseHolder where r.token in :tokens order by r.id", Review.class)
                .setParameter("tokens", tokens).getResultList();
    }
}
