package org.mingda.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.account.RolesGranted;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submitted;
import org.mingda.site.SettingChanged;

/** What is kept of what happens. One method an event; each runs in the transaction of the act. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditService audit;

    void submitted(@Observes Submitted e) {
        Review review = e.review();
        audit.keep(null, "REVIEW_HOLD", about(review), review.getDeskAddress(), null);
    }

    void reviewed(@Observes Reviewed e) {
        Decision decision = e.decision();
        Review review = e.review();
        String detail = decision.getReason() == null ? null
                : decision.getReason() + (decision.getExplanation() == null ? "" : ": " + decision.getExplanation());
        audit.keep(decision.getBy(), "REVIEW_" + decision.getKind(), about(review), review.getDeskAddress(), detail);
    }

    void roles(@Observes RolesGranted e) {
        audit.keep(e.by(), "ROLES_GRANTED", e.account().getName(), "/admin/account/" + e.account().getToken(), e.before() + " → " + e.after());
    }

    void setting(@Observes SettingChanged e) {
        audit.keep(e.by(), "SETTING_CHANGED", e.setting().name(), "/admin/settings", e.before() + " → " + e.after());
    }

    private static String about(Review review) {
        return review.getKind() + " " + review.getTitle();
    }
}
