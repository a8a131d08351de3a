package org.mingda.report;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Receiver;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.server.TimeSource;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Reports as readers make and follow them, signed in or not. */
@Stateless
public class ReportService {

    /** So many complaints of people unknown are kept of one text; more tell a moderator nothing and only fill the table. */
    static final int UNKNOWN_MOST = 30;
    private static final int PAGE_SIZE = 20;
    /** What holds a text that enough readers complained of; label {@code moderation_check.report}. */
    static final String CHECK = "report";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private CreditService credits;

    @Inject
    private SettingService settings;

    @Inject
    private Event<HiddenByReports> hidden;

    /** The text that may be reported: it shows, and is not the reader's own. Everybody. */
    public Review reportable(Account by, String token) {
        Review target = moderation.find(token).filter(r -> !Report.KIND.equals(r.getKind()) && r.isShown()).orElseThrow(() -> new NotFound("review"));
        if (target.getAuthor().equals(by)) {
            throw new Refusal("report.own_text");
        }
        return target;
    }

    /** The sender's own open complaint of a text, if there is one. Everybody, for himself. */
    public Optional<Complainant> open(Sender by, Review target) {
        return em.createQuery("select c from Complainant c join fetch c.report where c.openKey = :key", Complainant.class)
                .setParameter("key", by.key(target)).getResultStream().findFirst();
    }

    /**
     * Reports a text: opens its report or joins the one that is open. Everybody, accounts with a confirmed address; once for each sender and text while the report is open.
     */
    public Complainant report(Sender by, String targetToken, Complaint complaint) {
        // one after the other: of several at once each would count only himself
        em.createNativeQuery("select id from review where token = ?1 for update").setParameter(1, targetToken).getResultList();
        Review target = reportable(by.account(), targetToken);
        if (by.account() != null) {
            by.account().requireConfirmed();
        }
        if (open(by, target).isPresent()) {
            throw new Refusal(by.account() == null ? "report.open_already_here" : "report.open_already");
        }
        Report report = openReport(target).orElseGet(() -> opened(target, complaint));
        if (by.account() == null && report.getComplainants().stream().filter(c -> c.getAccount() == null).count() >= UNKNOWN_MOST) {
            throw new Refusal("report.enough");
        }
        Complainant complainant = weighed(new Complainant(report, sender(by), complaint, clock.instant()));
        report.hear(complainant);
        em.persist(complainant);
        em.flush();
        hideIfEnough(report);
        return complainant;
    }

    /** A complaint by the secret of its status page. Everybody who has it. */
    public Complainant status(String key) {
        return em.createQuery("select c from Complainant c join fetch c.report p join fetch p.review join fetch p.target where c.statusKey = :key", Complainant.class)
                .setParameter("key", key).getResultStream().findFirst().orElseThrow(() -> new NotFound("report"));
    }

    /** One page of what this account has reported, the latest first. Everybody, for himself. */
    public Slice<Complainant> own(Account by, int page) {
        long total = em.createQuery("select count(c) from Complainant c where c.account = :me", Long.class).setParameter("me", by).getSingleResult();
        return new Slice<>(em.createQuery("select c from Complainant c join fetch c.report p join fetch p.review join fetch p.target where c.account = :me order by c.at desc, c.id desc",
                Complainant.class).setParameter("me", by).setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    private Optional<Report> openReport(Review target) {
        return em.createQuery("select p from Report p join fetch p.review where p.openKey = :key", Report.class)
                .setParameter("key", Report.key(target)).getResultStream().findFirst();
    }

    private Report opened(Review target, Complaint complaint) {
        // found and not only referred to: a reference that nobody has read yet would be written as new
        Account receiver = em.find(Account.class, Receiver.ID);
        Report report = new Report(target, complaint.reason(), clock.instant());
        report.judgedBy(moderation.receive(Submission.about(target, Report.KIND, receiver, complaint.explanation())));
        em.persist(report);
        return report;
    }

    private Sender sender(Sender by) {
        return by.account() == null ? by : new Sender(em.getReference(Account.class, by.account().getId()), by.address(), null, by.locale());
    }

    private Complainant weighed(Complainant complainant) {
        Account account = complainant.getAccount();
        int weight = account == null ? 0 : credits.credit(account).weight();
        complainant.weighing(weight, account != null && credits.ofStanding(account, weight));
        if (Complainant.wantsNumber(complainant.getReason())) {
            Number next = (Number) em.createNativeQuery("select nextval('report_number_seq')").getSingleResult();
            complainant.numbered("%d-%06d".formatted(clock.instant().atZone(TimeSource.ZONE).getYear(), next.longValue()));
        }
        return complainant;
    }

    private void hideIfEnough(Report report) {
        int enough = settings.number(Setting.REPORT_HIDE);
        if (enough > 0 && report.independent() >= enough && !cleared(report.getTarget())) {
            Instant now = clock.instant();
            moderation.suspend(report.getTarget().getToken(), CHECK, new Ruling(Reason.REPORTED, null)).ifPresent(decision -> {
                report.hid(now);
                hidden.fire(new HiddenByReports(decision.getReview(), decision));
            });
        }
    }

    /** Whether a moderator has dismissed a report on these very words: then they are not hidden again because more people dislike them. */
    private boolean cleared(Review target) {
        return em.createQuery("select count(p) from Report p where p.target = :target and p.review.state = :dismissed and p.review.decidedAt >= p.target.openedAt", Long.class)
                .setParameter("target", target).setParameter("dismissed", ReviewState.REJECTED).getSingleResult() > 0;
    }
}
