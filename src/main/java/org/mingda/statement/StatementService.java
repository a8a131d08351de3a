package org.mingda.statement;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;

/** An author's own texts and what was decided on them. Everybody reads his own; those who decide read the statements too. */
@Stateless
public class StatementService {

    private static final int PAGE_SIZE = 20;

    @PersistenceContext
    private EntityManager em;

    /** A decision for the person it concerns or for those who decide on such things; to others it does not exist. */
    public Decision find(Account by, String token) {
        return em.createQuery("select d from Decision d join fetch d.subject left join fetch d.review left join fetch d.reach.category where d.token = :token", Decision.class)
                .setParameter("token", token).getResultStream().findFirst()
                .filter(d -> d.getSubject().equals(by) || by.is(d.getReview() == null ? Role.MODERATOR : d.getReview().getDecider())).orElseThrow(() -> new NotFound("decision"));
    }

    /** One page of the account's own texts, the newest first; those in one state when so wanted. */
    public Slice<Review> own(Account by, ReviewState state, int page) {
        String where = "r.author = :me" + (state == null ? "" : " and r.state = :state");
        long total = filled(em.createQuery("select count(r) from Review r where " + where, Long.class), by, state).getSingleResult();
        return new Slice<>(filled(em.createQuery("select r from Review r left join fetch r.category where " + where + " order by r.openedAt desc, r.id desc", Review.class), by, state)
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Account by, ReviewState state) {
        query.setParameter("me", by);
        return state == null ? query : query.setParameter("state", state);
    }

    /** How many of the account's own texts are in each state. */
    public Map<ReviewState, Long> counts(Account by) {
        Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
        em.createQuery("select r.state, count(r) from Review r where r.author = :me group by r.state", Object[].class).setParameter("me", by)
                .getResultList().forEach(row -> counts.put((ReviewState) row[0], (Long) row[1]));
        return counts;
    }

    /** The last decision on each of these texts, by the text's token. The caller has them for their author. */
    public Map<String, Decision> last(List<Review> reviews) {
        Map<String, Decision> last = new HashMap<>();
        if (!reviews.isEmpty()) {
            em.createQuery("select d from Decision d join fetch d.review where d.review in :reviews and d.undone = false and d.kind <> :undo order by d.at, d.id", Decision.class)
                    .setParameter("reviews", reviews).setParameter("undo", DecisionKind.UNDO)
                    .getResultList().forEach(d -> last.put(d.getReview().getToken(), d));
        }
        return last;
    }
}
