package org.mingda.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Overturned;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Appeals: made by the people a decision concerns, judged by staff who may decide on such things and did not decide this one. */
@Stateless
public class AppealService {

    static final String ONE = "select a from Appeal a join fetch a.review join fetch a.review.author join fetch a.decision join fetch a.decision.subject"
            + " left join fetch a.decision.review left join fetch a.decision.by where ";
    private static final String DECISION = "select d from Decision d join fetch d.subject left join fetch d.review where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private Event<Object> events;

    @Inject
    private OutcomeService outcomes;

    /** How long after a decision it may be appealed. Anyone may know. */
    public Duration limit() {
        return Duration.ofDays(settings.number(Setting.APPEAL_DAYS));
    }

    /** The appeal against a decision, if there is one; for the person it concerns and for those who judge it. */
    public Optional<Appeal> about(Account by, Decision decision) {
        return em.createQuery(ONE + "a.decision = :decision", Appeal.class).setParameter("decision", decision).getResultStream().findFirst()
                .filter(a -> a.getReview().getAuthor().equals(by) || by.is(a.getReview().getDecider()));
    }

    /** The key that says why this person cannot appeal against a decision; null when he can. */
    public String obstacle(Account by, Decision decision) {
        return decision.getSubject().equals(by) ? Appeal.obstacle(decision, clock.instant(), limit()) : "appeal.not_for_this";
    }

    /**
     * Appeals against a decision; the person it concerns, once, within the time of the settings.
     *
     * @param words what he has to say; may be null or empty
     */
    public Appeal appeal(Account by, String decisionToken, String words) {
        Decision decision = em.createQuery(DECISION + "d.token = :token and d.subject = :me", Decision.class).setParameter("token", decisionToken)
                .setParameter("me", by).getResultStream().findFirst().orElseThrow(() -> new NotFound("decision"));
        Appeal appeal = new Appeal(decision, by, clock.instant(), limit());
        if (about(by, decision).isPresent()) {
            throw new Refusal("appeal.already");
        }
        Review text = decision.getReview();
        appeal.judgedBy(moderation.receive(new Submission(Appeal.KIND, by, text == null ? by.getName() : text.getTitle(), Appeal.checked(words),
                "/me/decision/" + decisionToken, text == null ? decision.getReach().getCategory() : text.getCategory(), ReviewPolicy.PRE).untitled()));
        try {
            em.persist(appeal);
            em.flush();
        } catch (PersistenceException raced) {
            throw new Refusal("appeal.already");
        }
        return appeal;
    }

    /** Takes an open appeal back; its author. The decision stays, and there is no second appeal. */
    public void withdraw(Account by, String token) {
        Appeal appeal = one("a.token = :key", token).filter(a -> a.getReview().getAuthor().equals(by)).orElseThrow(() -> new NotFound("appeal"));
        moderation.withdraw(by, appeal.getReview().getToken());
    }

    /** An appeal by its token; those who decide on such things. */
    public Appeal find(Account by, String token) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        Appeal appeal = one("a.token = :key", token).orElseThrow(() -> new NotFound("appeal"));
        by.require(appeal.getReview().getDecider());
        return appeal;
    }

    /** The open appeal of this review. Called by the gate alone. */
    public Optional<Appeal> open(Review review) {
        return em.createQuery(ONE + "a.review = :review", Appeal.class).setParameter("review", review).getResultStream().filter(Appeal::isOpen).findFirst();
    }

    /**
     * The decision was right; the person is told why. Staff who decide on such things, but not the one who decided.
     *
     * @param seen   the version of the appeal's review that was read
     * @param ruling why, in the judge's own words too
     */
    public void uphold(Account by, String token, int seen, Ruling ruling) {
        Appeal appeal = find(by, token);
        if (ruling.explanation() == null || ruling.explanation().isEmpty()) {
            throw new Refusal("appeal.explanation_required");
        }
        appeal.uphold(reference(by), clock.instant());
        moderation.reject(by, appeal.getReview().getToken(), seen, ruling);
    }

    /**
     * The decision was wrong; what it took away is given back in the same transaction. Staff who decide on such things, but not the one who decided.
     *
     * @param seen the version of the appeal's review that was read
     */
    public void overturn(Account by, String token, int seen) {
        Appeal appeal = find(by, token);
        appeal.overturn(reference(by), clock.instant());
        moderation.approve(by, appeal.getReview().getToken(), seen);
        putBack(by, appeal.getDecision());
        events.fire(new Overturned(appeal.getDecision(), by));
        outcomes.doubts(appeal.getDecision()).forEach(events::fire);
    }

    /** Whatever page a decision on an appeal comes from, it stands only when the appeal was judged here in the same transaction. Called by the container. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(Appeal.KIND)) {
            Appeal appeal = em.createQuery("select a from Appeal a where a.review = :review", Appeal.class).setParameter("review", event.review()).getSingleResult();
            if (event.decision().getKind() == DecisionKind.WITHDRAW) {
                appeal.withdraw(clock.instant());
            } else if (appeal.isOpen()) {
                throw new Refusal("appeal.judge_here");
            }
        }
    }

    /** Texts with a page of their own are put back by their feature, which hears of it. What was decided anew or changed since is left alone. */
    private void putBack(Account by, Decision decision) {
        Review text = decision.getReview();
        if (text == null || !text.isDecidedAtDesk() || !decision.isCurrent()) {
            return;
        }
        if (decision.getKind() == DecisionKind.MASK) {
            moderation.unmask(by, decision);
        } else if (!decision.getKind().isAside()) {
            release(by, text);
        }
    }

    private void release(Account by, Review text) {
        if (text.isPending()) {
            moderation.approve(by, text.getToken(), text.getVersion());
        } else if (text.isTakenAway()) {
            moderation.restore(by, text.getToken(), text.getVersion());
        }
    }

    private Optional<Appeal> one(String condition, String key) {
        return em.createQuery(ONE + condition, Appeal.class).setParameter("key", key).getResultStream().findFirst();
    }

    private Account reference(Account account) {
        return em.getReference(Account.class, account.getId());
    }
}
