package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.account.PasswordChanged;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.signup.LinkIssued;
import org.mingda.signup.SignUpRepeated;

/** Who is told what. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class Notifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    /** Secret links travel by mail alone. */
    void link(@Observes LinkIssued e) {
        letters.write(e.account(), e.purpose().name().toLowerCase(java.util.Locale.ROOT), e.path(), e.purpose().getValid().toHours());
    }

    /** The page says nothing, so that nobody learns who has an account; the letter tells the owner of the address. */
    void repeated(@Observes SignUpRepeated e) {
        letters.write(e.account(), "sign_up_repeated", "/sign-in", 0);
    }

    /** In case it was not he. */
    void password(@Observes PasswordChanged e) {
        letters.write(e.account(), "password_changed", "/forgot-password", 0);
    }

    /** The author learns what a person decided on his text; what restricts him also by mail, because he may not come back to look. */
    void reviewed(@Observes Reviewed e) {
        Decision decision = e.decision();
        Review review = e.review();
        if (decision.isByMachine() || decision.getBy().equals(review.getAuthor())) {
            return;
        }
        String key = "notification_notice.review_" + decision.getKind().name().toLowerCase(java.util.Locale.ROOT);
        boolean restricted = decision.getKind().isRestriction();
        notices.tell(review.getAuthor(), key, review.getTitle(), restricted ? "/me/decision/" + decision.getToken() : review.getPath());
        if (restricted) {
            letters.write(review.getAuthor(), "notice", "/me/notices", 0);
        }
    }
}
