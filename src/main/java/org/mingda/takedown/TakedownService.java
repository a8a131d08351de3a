package org.mingda.takedown;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.account.Receiver;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Submission;
import org.mingda.server.TimeSource;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Notices as right holders and authors see them. */
@Stateless
public class TakedownService {

    private static final String ONE = "select n from RightsNotice n join fetch n.review join fetch n.target t join fetch t.author where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private Event<NoticeMoved> moved;

    /** The text a notice may be about: one that shows and is not the sender's own. Everybody. */
    public Review target(Account by, String token) {
        Review target = moderation.find(token).filter(Review::isShown).orElseThrow(() -> new NotFound("review"));
        if (target.getAuthor().equals(by)) {
            throw new Refusal("report.own_text");
        }
        return target;
    }

    /** Takes a notice in. Everybody, also without an account; the law asks for his name, evidence and address instead. */
    public RightsNotice receive(Account by, String targetToken, Claim claim) {
        Review target = target(by, targetToken);
        if (em.createQuery("select count(n) from RightsNotice n where n.target = :target and n.email = :email and n.state = :received", Long.class).setParameter("target", target)
                .setParameter("email", claim.email()).setParameter("received", NoticeState.RECEIVED).getSingleResult() > 0) {
            throw new Refusal("takedown.open_already");
        }
        Instant now = clock.instant();
        Number next = (Number) em.createNativeQuery("select nextval('report_number_seq')").getSingleResult();
        RightsNotice notice = new RightsNotice(target, claim, "%d-%06d".formatted(now.atZone(TimeSource.ZONE).getYear(), next.longValue()), now);
        notice.judgedBy(moderation.receive(Submission.about(target, RightsNotice.KIND, em.find(Account.class, Receiver.ID), claim.demand())));
        em.persist(notice);
        em.flush();
        return notice;
    }

    /** A notice by the secret of its status page. Everybody who has it. */
    public RightsNotice status(String key) {
        return em.createQuery(ONE + "n.statusKey = :key", RightsNotice.class).setParameter("key", key).getResultStream().findFirst().orElseThrow(() -> new NotFound("notice"));
    }

    /** A forwarded notice for the author of the text; to others it does not exist. */
    public RightsNotice forwarded(Account by, String token) {
        return em.createQuery(ONE + "n.token = :token", RightsNotice.class).setParameter("token", token).getResultStream().findFirst()
                .filter(n -> n.getActedAt() != null && n.getTarget().getAuthor().equals(by)).orElseThrow(() -> new NotFound("notice"));
    }

    /** The author says that he infringes nothing; the right holder has it at once, and his time begins. */
    public void counter(Account by, String token, CounterStatement statement) {
        RightsNotice notice = locked(forwarded(by, token));
        notice.counter(statement, clock.instant(), Duration.ofDays(settings.number(Setting.NOTICE_WAIT_DAYS)));
        em.flush();
        moved.fire(new NoticeMoved(notice, by, false, true));
    }

    /** The right holder says where he has complained or sued. Everybody who has the secret. */
    public void pursue(String key, String where) {
        RightsNotice notice = locked(status(key));
        notice.pursue(where, clock.instant());
        em.flush();
        moved.fire(new NoticeMoved(notice, null, true, false));
    }

    /** A step of one side must not meet the end of the clock unseen. */
    private RightsNotice locked(RightsNotice notice) {
        em.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }
}
