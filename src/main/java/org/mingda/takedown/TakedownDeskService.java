package org.mingda.takedown;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.InstantConverter;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Decision;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.section.SectionService;
import org.mingda.section.Within;

/** Notices as moderators decide them, and the end of the right holder's time. */
@Stateless
public class TakedownDeskService {

    private static final int PAGE_SIZE = 20;
    private static final String ONE = "select n from RightsNotice n join fetch n.review join fetch n.target t join fetch t.author where ";
    /** While one of these keeps a text down, the end of another does not bring it back. */
    private static final List<NoticeState> HOLDING = List.of(NoticeState.ACTED, NoticeState.COUNTERED, NoticeState.PURSUED);
    private static final List<NoticeState> OPEN = List.of(NoticeState.RECEIVED, NoticeState.ACTED, NoticeState.COUNTERED, NoticeState.PURSUED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private SectionService sections;

    @Inject
    private Event<NoticeMoved> moved;

    private final InstantConverter times = new InstantConverter();

    /** A notice by its token. Moderators. */
    public RightsNotice find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery(ONE + "n.token = :token", RightsNotice.class).setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("notice"));
    }

    /** One page of the notices that are open, or of those that are closed; first those whose clock ends first. Moderators, each within his sections. */
    public Slice<RightsNotice> list(Account by, boolean closed, int page) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        String where = (closed ? "n.state not in :open" : "n.state in :open") + within.condition("n.review");
        long total = within.fill(em.createQuery("select count(n) from RightsNotice n where " + where, Long.class)).setParameter("open", OPEN).getSingleResult();
        String order = closed ? " order by n.closedAt desc, n.id desc" : " order by case when n.state = :received then 0 when n.state = :countered then 1 else 2 end, n.receivedAt, n.id";
        TypedQuery<RightsNotice> query = within.fill(em.createQuery(ONE + where + order, RightsNotice.class)).setParameter("open", OPEN);
        if (!closed) {
            query.setParameter("received", NoticeState.RECEIVED).setParameter("countered", NoticeState.COUNTERED);
        }
        return new Slice<>(query.setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    /** What became of earlier notices from the same address. Moderators. */
    public NoticeRecord record(Account by, RightsNotice notice) {
        by.require(Role.MODERATOR);
        List<RightsNotice> earlier = em.createQuery("select n from RightsNotice n where n.email = :email and n <> :this", RightsNotice.class)
                .setParameter("email", notice.getEmail()).setParameter("this", notice).getResultList();
        return new NoticeRecord(earlier.size(), earlier.stream().filter(n -> n.getState() == NoticeState.REFUSED).count(),
                earlier.stream().filter(n -> n.getState() == NoticeState.RESTORED).count(), earlier.stream().filter(RightsNotice::isWrongful).count());
    }

    /** Forwards the notice to the author and takes the text down, if it shows. Moderators, not the author. */
    public void act(Account by, String token, Read read, String explanation) {
        RightsNotice notice = locked(find(by, token));
        requireImpartial(by, notice);
        moderation.approve(by, notice.getReview().getToken(), read.notice());
        if (notice.getTarget().isShown()) {
            moderation.remove(by, notice.getTarget().getToken(), read.target(), new Ruling(Reason.RIGHTS_NOTICE, explanation));
        }
        notice.act(clock.instant());
        em.flush();
        moved.fire(new NoticeMoved(notice, by, true, true));
    }

    /** Refuses the notice; the right holder reads why. Moderators, not the author. */
    public void refuse(Account by, String token, Read read, Ruling ruling) {
        RightsNotice notice = locked(find(by, token));
        requireImpartial(by, notice);
        moderation.reject(by, notice.getReview().getToken(), read.notice(), ruling);
        notice.refuse(clock.instant());
        em.flush();
        moved.fire(new NoticeMoved(notice, by, false, true));
    }

    /** Ends the case and puts the text back, such as after a judgment. Moderators, not the author. */
    public void restore(Account by, String token, Read read) {
        RightsNotice notice = locked(find(by, token));
        requireImpartial(by, notice);
        notice.restored(clock.instant());
        em.flush();
        if (mayShow(notice)) {
            moderation.restore(by, notice.getTarget().getToken(), read.target());
        }
        moved.fire(new NoticeMoved(notice, by, true, true));
    }

    /** Records that a notice has proved wrong. Moderators. */
    public void proveWrong(Account by, String token) {
        locked(find(by, token)).proveWrong();
    }

    /** Puts one text back whose right holder's time is over; whether there was one. Called by the timer alone; several nodes may do so at once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean endOne() {
        List<?> ids = em.createNativeQuery("select id from rights_notice where state = 'COUNTERED' and due_at <= ?1 order by due_at limit 1 for update skip locked")
                .setParameter(1, times.convertToDatabaseColumn(clock.instant())).getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        RightsNotice notice = em.find(RightsNotice.class, ((Number) ids.get(0)).longValue());
        em.refresh(notice);
        notice.restored(clock.instant());
        em.flush();
        if (mayShow(notice)) {
            moderation.expire(notice.getTarget().getToken());
        }
        moved.fire(new NoticeMoved(notice, null, true, true));
        return true;
    }

    /** Only what came down because of a notice comes back with its end, and not while another notice keeps it down. */
    private boolean mayShow(RightsNotice notice) {
        Decision last = notice.getTarget().getRestriction();
        return last != null && last.getReason() == Reason.RIGHTS_NOTICE && em.createQuery("select count(n) from RightsNotice n where n.target = :target and n.state in :holding", Long.class)
                .setParameter("target", notice.getTarget()).setParameter("holding", HOLDING).getSingleResult() == 0;
    }

    /** The notice of this review. Called by the gate alone. */
    public Optional<RightsNotice> of(Review review) {
        return em.createQuery(ONE + "n.review = :review", RightsNotice.class).setParameter("review", review).getResultStream().findFirst();
    }

    static void requireImpartial(Account by, RightsNotice notice) {
        Review target = notice.getTarget();
        if (target.getAuthor().equals(by)) {
            throw new Refusal("moderation.own_text");
        }
    }

    private RightsNotice locked(RightsNotice notice) {
        em.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }
}
