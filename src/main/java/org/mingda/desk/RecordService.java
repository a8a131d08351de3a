package org.mingda.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.section.SectionService;
import org.mingda.section.Within;

/** What was decided, and on whose texts. Moderators only; texts and decisions each within his sections, sums of all. */
@Stateless
public class RecordService {

    private static final int PAGE_SIZE = 20;
    /** Decisions shown beside an item: enough to see a habit. */
    private static final int LATEST = 5;

    private static final String DECISION = "select d from Decision d join fetch d.review join fetch d.review.author left join fetch d.by where ";
    private static final List<DecisionKind> NO_DECISION = List.of(DecisionKind.WITHDRAW, DecisionKind.UNDO);
    /** What people of the staff did; authors who take a text back decide nothing, and what was taken back at once was not decided. */
    private static final String BY_STAFF = "d.by is not null and d.review is not null and d.undone = false and d.kind not in :nodecision";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionService sections;

    /** One page of the decisions of people, the newest first; those of one kind, or of the one who looks, when so wanted. */
    public Slice<Decision> decided(Account by, boolean own, DecisionKind kind, int page) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        String where = BY_STAFF + within.condition("d.review") + (own ? " and d.by = :me" : "") + (kind == null ? "" : " and d.kind = :kind");
        long total = filled(within.fill(em.createQuery("select count(d) from Decision d where " + where, Long.class)), own ? by : null, kind).getSingleResult();
        return new Slice<>(filled(within.fill(em.createQuery(DECISION + where + " order by d.at desc, d.id desc", Decision.class)), own ? by : null, kind)
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Account own, DecisionKind kind) {
        query.setParameter("nodecision", NO_DECISION);
        if (own != null) {
            query.setParameter("me", own);
        }
        return kind == null ? query : query.setParameter("kind", kind);
    }

    /** Everything that was done to one text, the newest first. */
    public List<Decision> history(Account by, Review review) {
        by.require(Role.MODERATOR);
        return em.createQuery("select d from Decision d left join fetch d.by where d.review = :review order by d.at desc, d.id desc", Decision.class)
                .setParameter("review", review).getResultList();
    }

    /** How many texts of an author are in which state. */
    public AuthorRecord record(Account by, Account author) {
        by.require(Role.MODERATOR);
        Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
        em.createQuery("select r.state, count(r) from Review r where r.author = :author and r.deskPath is null group by r.state", Object[].class)
                .setParameter("author", author).getResultList().forEach(row -> counts.put((ReviewState) row[0], (Long) row[1]));
        return new AuthorRecord(counts);
    }

    /** The latest decisions of people on an author's texts, other than on the text named. */
    public List<Decision> latest(Account by, Account author, Review except) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        return within.fill(em.createQuery(DECISION + BY_STAFF + within.condition("d.review") + " and d.review.author = :author and d.review <> :except order by d.at desc, d.id desc", Decision.class))
                .setParameter("nodecision", NO_DECISION).setParameter("author", author).setParameter("except", except).setMaxResults(LATEST).getResultList();
    }

    /** One page of an author's texts, the newest first. */
    public Slice<Review> texts(Account by, Account author, int page) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        String where = "r.author = :author" + within.condition("r");
        long total = within.fill(em.createQuery("select count(r) from Review r where " + where, Long.class)).setParameter("author", author).getSingleResult();
        return new Slice<>(within.fill(em.createQuery("select r from Review r left join fetch r.category where " + where + " order by r.openedAt desc, r.id desc", Review.class))
                .setParameter("author", author).setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }
}
