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
import org.mingda.words.WordRule;
import org.mingda.words.WordRuleChanged;

/** What is kept of what happens. One method an event; each runs in the transaction of the act. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditService audit;

    void submitted(@Observes Submitted e) {
        Review review = e.review();
        audit.keep(null, "REVIEW_HOLD", about(review), null);
    }

    void reviewed(@Observes Reviewed e) {
        Decision decision = e.decision();
        Review review = e.review();
        String detail = decision.getReason() == null ? null
                : decision.getReason() + (decision.getExplanation() == null ? "" : ": " + decision.getExplanation());
        audit.keep(decision.getBy(), "REVIEW_" + decision.getKind(), about(review), detail);
    }

    void roles(@Observes RolesGranted e) {
        audit.keep(e.by(), "ROLES_GRANTED", new Subject(e.account().getName(), "/admin/account/" + e.account().getToken()), e.before() + " → " + e.after());
    }

    void setting(@Observes SettingChanged e) {
        audit.keep(e.by(), "SETTING_CHANGED", new Subject(e.setting().name(), "/admin/settings"), e.before() + " → " + e.after());
    }

    void word(@Observes WordRuleChanged e) {
        WordRule rule = e.rule();
        audit.keep(e.by(), e.added() ? "WORD_ADDED" : "WORD_REMOVED", new Subject(rule.getWord(), "/desk/words"),
                rule.getAction() + (rule.getNote() == null ? "" : ": " + rule.getNote()));
    }

    private static Subject about(Review review) {
        return new Subject(review.getKind() + " " + review.getTitle(), review.getDeskAddress());
    }
}
