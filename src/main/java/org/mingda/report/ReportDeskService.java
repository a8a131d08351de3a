package org.mingda.report;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Decision;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Ruling;

/** Reports as moderators decide them: one decision answers all who complain of a text. */
@Stateless
public class ReportDeskService {

    private static final String ONE = "select p from Report p join fetch p.review join fetch p.review.author join fetch p.target join fetch p.target.author where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private Event<ReportAnswered> answered;

    /** A report by its token. Moderators. */
    public Report find(Account by, String token) {
        by.require(Role.MODERATOR);
        Report report = em.createQuery(ONE + "p.token = :token", Report.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("report"));
        em.createQuery("select c from Complainant c left join fetch c.account where c.report = :report", Complainant.class).setParameter("report", report).getResultList();
        report.getComplainants().size();
        return report;
    }

    /** How many complain in each of these reports, by the token of the report's review. Moderators. */
    public Map<String, Long> counts(Account by, Collection<Review> reviews) {
        by.require(Role.MODERATOR);
        Map<String, Long> counts = new HashMap<>();
        if (!reviews.isEmpty()) {
            em.createQuery("select c.report.review.token, count(c) from Complainant c where c.report.review in :reviews group by c.report.review.token", Object[].class)
                    .setParameter("reviews", reviews).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        }
        return counts;
    }

    /**
     * The report is right: the text goes, if it still shows or was hidden because of the report. Moderators who did not complain themselves.
     *
     * @param seen   the versions of report and text that were read
     * @param ruling what the author is told; null when nothing is left to take down
     */
    public void uphold(Account by, String token, Seen seen, Ruling ruling) {
        Report report = find(by, token);
        report.requireImpartial(by);
        boolean hiding = report.isHiding();
        moderation.approve(by, report.getReview().getToken(), seen.report());
        if (report.getTarget().isShown()) {
            moderation.remove(by, report.getTarget().getToken(), seen.target(), ruling);
        } else if (hiding) {
            moderation.reject(by, report.getTarget().getToken(), seen.target(), ruling);
        }
        close(report, true);
    }

    /** The text stays, or shows again if it was hidden. Moderators who did not complain themselves. */
    public void dismiss(Account by, String token, Seen seen, Ruling ruling) {
        Report report = find(by, token);
        report.requireImpartial(by);
        boolean hiding = report.isHiding();
        moderation.reject(by, report.getReview().getToken(), seen.report(), ruling);
        if (hiding) {
            moderation.approve(by, report.getTarget().getToken(), seen.target());
        }
        close(report, false);
    }

    /** The report of this review, with those who complain. Called by the gate alone. */
    public Optional<Report> of(Review review) {
        Optional<Report> report = em.createQuery(ONE + "p.review = :review", Report.class).setParameter("review", review).getResultStream().findFirst();
        report.ifPresent(p -> p.getComplainants().size());
        return report;
    }

    /** A person decided on a reported text on the text's own page: that answers its report, unless he or somebody else has to see to it there. */
    public void on(@Observes Reviewed event) {
        Decision decision = event.decision();
        if (decision.isByMachine() || decision.getBy().equals(event.review().getAuthor())) {
            return;
        }
        em.createQuery(ONE + "p.openKey = :key", Report.class).setParameter("key", Report.key(event.review())).getResultStream().findFirst()
                .filter(report -> report.getReview().isPending() && mayClose(decision.getBy(), report)).ifPresent(report -> follow(report, decision));
    }

    private boolean mayClose(Account by, Report report) {
        return by.is(Role.MODERATOR) && !report.isBy(by) && !report.getReview().leasedToOther(by, clock.instant());
    }

    private void follow(Report report, Decision decision) {
        Review review = report.getReview();
        if (decision.getKind().isRestriction()) {
            moderation.approve(decision.getBy(), review.getToken(), review.getVersion());
            close(report, true);
        } else if (report.getHiddenAt() != null) {
            moderation.reject(decision.getBy(), review.getToken(), review.getVersion(), new Ruling(Reason.REPORT_NO_BREACH, null));
            close(report, false);
        }
    }

    private void close(Report report, boolean upheld) {
        report.close();
        report.getComplainants().forEach(c -> answered.fire(new ReportAnswered(c, upheld)));
    }
}
