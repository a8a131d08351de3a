package org.mingda.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;
import org.mingda.site.Category;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** The desks of professionals: what waits for an answer and is offered to them. */
@Stateless
public class WaitingService {

    /** Rows on a page. */
    public static final int PAGE = 20;

    private static final String WAITING = " from Question q where q.review.state = :shown and q.status = :waiting and q.asker.id <> :by";
    /** Nobody else was asked by name, it was not passed by, and it lies in reach. */
    private static final String OFFERED = " and q.id not in (select p.question.id from Passed p where p.account.id = :by)"
            + " and q.id not in (select t.question.id from Undertaking t where (t.account.id = :by or t.state = :asked) and (t.until is null or t.until > :now))";
    private static final String REACHED = " and (" + since("all") + " or q.province in :provinces and (" + since("near") + " or q.category.id in :fields))";

    /** Stands for no field at all: an empty list is no SQL. */
    private static final List<Long> NO_FIELD = List.of(-1L);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /**
     * The questions without an answer that are offered to this professional, whoever has waited longest first: those in reach of what he follows, or all. His own are left out, and those that he has
     * or that somebody else was asked. He asks for himself; the list holds nothing but public questions.
     */
    public Slice<Question> offered(Account by, Coverage coverage, boolean all, int page) {
        String where = WAITING + OFFERED + (all ? "" : REACHED);
        long total = filled(em.createQuery("select count(q)" + where, Long.class), by, all ? null : coverage).getSingleResult();
        List<Question> rows = total == 0 ? List.of() : filled(em.createQuery("select q" + where.replaceFirst(" where ", " join fetch q.review join fetch q.category where ")
                + " order by q.createdAt, q.id", Question.class), by, all ? null : coverage).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows, page, PAGE, total);
    }

    /** The turns of this professional that count: what he holds and what he is asked, whatever ends first coming first. He asks for himself. */
    public List<Undertaking> turns(Account by) {
        return em.createQuery("select t from Undertaking t join fetch t.question q join fetch t.account where t.account.id = :by and t.until > :now and q.review.state = :shown"
                + " and q.status = :waiting order by t.until, t.id", Undertaking.class).setHint("eclipselink.join-fetch", "t.question.review").setHint("eclipselink.join-fetch", "t.question.category")
                .setParameter("by", by.getId()).setParameter("now", clock.instant()).setParameter("shown", ReviewState.APPROVED).setParameter("waiting", QuestionStatus.WAITING).getResultList();
    }

    /** Which of these questions somebody has now, by question token. For professionals: they see their colleagues. */
    public Map<String, Undertaking> taken(Collection<Question> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select t from Undertaking t join fetch t.account join fetch t.question where t.question in :questions and t.until > :now", Undertaking.class)
                .setParameter("questions", questions).setParameter("now", clock.instant()).getResultStream().collect(Collectors.toMap(t -> t.getQuestion().getToken(), t -> t));
    }

    /** How far a question that waits is offered now. Anyone may know. */
    public Ring ring(Question question) {
        Instant since = question.getReview().getDecidedAt() == null ? question.getCreatedAt() : question.getReview().getDecidedAt();
        return Ring.after(Duration.between(since, clock.instant()).toHours(), settings.number(Setting.NEAR_HOURS), settings.number(Setting.PROVINCE_HOURS));
    }

    /** How many questions this professional passed by. He asks for himself. */
    public long passed(Account by) {
        return em.createQuery("select count(p) from Passed p where p.account.id = :by", Long.class).setParameter("by", by.getId()).getSingleResult();
    }

    private static String since(String limit) {
        return "(q.review.decidedAt <= :" + limit + " or q.review.decidedAt is null and q.createdAt <= :" + limit + ")";
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Account by, Coverage reach) {
        Instant now = clock.instant();
        query.setParameter("shown", ReviewState.APPROVED).setParameter("waiting", QuestionStatus.WAITING).setParameter("by", by.getId())
                .setParameter("asked", UndertakingState.ASKED).setParameter("now", now);
        if (reach != null) {
            Instant near = now.minus(Duration.ofHours(settings.number(Setting.NEAR_HOURS)));
            List<Long> fields = reach.getFields().stream().map(Category::getId).toList();
            query.setParameter("near", near).setParameter("all", near.minus(Duration.ofHours(settings.number(Setting.PROVINCE_HOURS))))
                    .setParameter("provinces", reach.getProvinces()).setParameter("fields", fields.isEmpty() ? NO_FIELD : fields);
        }
        return query;
    }
}
