package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mingda.account.LinkIssued;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.report.Report;

/** Who is told what. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class Notifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    /** Secret links travel by mail alone. */
    void link(@Observes LinkIssued e) {
        letters.write(e.account(), e.purpose().name().toLowerCase(Locale.ROOT), e.path(), e.purpose().getValid().toHours());
    }

    /** The author learns what a person decided on his text; what restricts him also by mail, because he may not come back to look. */
    void reviewed(@Observes Reviewed e) {
        Decision decision = e.decision();
        Review review = e.review();
        if (decision.isByMachine() || decision.getBy().equals(review.getAuthor())) {
            return;
        }
        boolean report = Report.KIND.equals(review.getKind());
        String key = "notification_notice." + (report ? "report_" : "review_") + decision.getKind().name().toLowerCase(Locale.ROOT);
        boolean restricted = decision.getKind().isRestriction() && !report;
        notices.tell(review.getAuthor(), key, review.getTitle(), restricted || report || decision.isAmended() ? "/me/decision/" + decision.getToken() : review.getPath());
        if (restricted) {
            letters.write(review.getAuthor(), "notice", "/me/notices", 0);
        }
    }
}
