package org.mingda.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;

/** Reports: made by readers, decided by moderators. */
@Stateless
public class ReportService {

    private static final String ONE = "select r from Report r join fetch r.review join fetch r.review.author join fetch r.target join fetch r.target.author where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    /** The text that may be reported: it shows, and is not the reader's own. Everybody signed in. */
    public Review reportable(Account by, String token) {
        Review target = moderation.find(token).filter(Review::isShown).orElseThrow(() -> new NotFound("review"));
        if (target.getAuthor().equals(by)) {
            throw new Refusal("report.own_text");
        }
        return target;
    }

    /** The reader's open report on a text, if he made one. Everybody signed in, for himself. */
    public Optional<Report> open(Account by, Review target) {
        return em.createQuery("select r from Report r join fetch r.review where r.openKey = :key", Report.class)
                .setParameter("key", Report.key(by, target)).getResultStream().findFirst();
    }

    /** Reports a text. Everybody with a confirmed address, once for each text while the report is open. */
    public Report report(Account by, String targetToken, Complaint complaint) {
        Review target = reportable(by, targetToken);
        if (open(by, target).isPresent()) {
            throw new Refusal("report.open_already");
        }
        Report report = new Report(by, target, complaint.reason(), clock.instant());
        report.judgedBy(moderation.receive(new Submission(Report.KIND, by, target.getTitle(), complaint.explanation(), target.getPath(), target.getCategory(),
                ReviewPolicy.PRE).untitled()));
        em.persist(report);
        em.flush();
        return report;
    }

    /** A report by its token. Moderators. */
    public Report find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery(ONE + "r.token = :token", Report.class).setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("report"));
    }

    /** The other open reports on the same text. Moderators. */
    public List<Report> others(Account by, Report report) {
        by.require(Role.MODERATOR);
        return em.createQuery(ONE + "r.target = :target and r <> :report and r.openKey is not null order by r.at, r.id", Report.class)
                .setParameter("target", report.getTarget()).setParameter("report", report).getResultList();
    }

    /**
     * The report is right: takes the text down, if it still shows, and closes all open reports on it. Moderators.
     *
     * @param seen the versions of report and text that were read
     */
    public void uphold(Account by, String token, Seen seen, Ruling ruling) {
        Report report = find(by, token);
        moderation.approve(by, report.getReview().getToken(), seen.report());
        if (report.getTarget().isShown()) {
            moderation.remove(by, report.getTarget().getToken(), seen.target(), ruling);
        }
        for (Report other : others(by, report)) {
            if (!other.getReview().getAuthor().equals(by)) {
                moderation.approve(by, other.getReview().getToken(), other.getReview().getVersion());
                other.close();
            }
        }
        report.close();
    }

    /** The text stays. Moderators. */
    public void dismiss(Account by, String token, Seen seen, Ruling ruling) {
        Report report = find(by, token);
        moderation.reject(by, report.getReview().getToken(), seen.report(), ruling);
        report.close();
    }
}
