package org.mingda.question;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;

/** Reads questions. Lists hold only what everybody may see. */
@Stateless
public class QuestionListService {

    /** Rows on a page of a list. */
    public static final int PAGE = 20;

    private static final String SHOWN = " from Question q where q.review.state = :shown";
    private static final String WITH_REVIEW = "select q from Question q join fetch q.review join fetch q.category where q.review.state = :shown";

    @PersistenceContext
    private EntityManager em;

    /** A question with its review, asker and field. Anyone may read one that shows, its asker and moderators any; for others it is not there. */
    public Question visible(Account viewer, String token) {
        return em.createQuery("select q from Question q join fetch q.review join fetch q.asker join fetch q.category where q.token = :token", Question.class)
                .setParameter("token", token).getResultStream().findFirst()
                .filter(q -> q.getReview().visibleTo(viewer)).orElseThrow(() -> new NotFound("question"));
    }

    /** A page of the list, newest first. Anyone may read. */
    public Slice<Question> shown(QuestionFilter filter, int page) {
        Map<String, Object> values = new HashMap<>(Map.of("shown", ReviewState.APPROVED));
        String where = where(filter, values);
        long total = filled(em.createQuery("select count(q)" + SHOWN + where, Long.class), values).getSingleResult();
        List<Question> rows = total == 0 ? List.of() : filled(em.createQuery(WITH_REVIEW + where + " order by q.createdAt desc, q.id desc", Question.class), values)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows, page, PAGE, total);
    }

    /** The questions whose newest answer is newest, without those kept out of search engines. Anyone may read. */
    public List<Question> newestAnswered(int most) {
        return em.createQuery(WITH_REVIEW + " and q.status not in :open and q.appearance.unlisted = false order by q.answeredAt desc, q.id desc", Question.class)
                .setParameter("shown", ReviewState.APPROVED).setParameter("open", List.of(QuestionStatus.WAITING, QuestionStatus.DUPLICATE)).setMaxResults(most).getResultList();
    }

    /** The questions without an answer that have waited longest, without those kept out of search engines. Anyone may read. */
    public List<Question> longestWaiting(int most) {
        return em.createQuery(WITH_REVIEW + " and q.status = :waiting and q.appearance.unlisted = false order by q.createdAt, q.id", Question.class)
                .setParameter("shown", ReviewState.APPROVED).setParameter("waiting", QuestionStatus.WAITING).setMaxResults(most).getResultList();
    }

    private static String where(QuestionFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.status() != null) {
            where.append(" and q.status = :status");
            values.put("status", filter.status());
        }
        if (filter.category() != null) {
            where.append(" and q.category.slug = :category");
            values.put("category", filter.category());
        }
        if (filter.province() != null) {
            where.append(" and q.province = :province");
            values.put("province", filter.province());
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
