package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.mingda.account.PasswordChanged;
import org.mingda.closing.ClosingAsked;
import org.mingda.datacopy.DataCopyAsked;
import org.mingda.factor.FactorChanged;
import org.mingda.rescue.Rescued;
import org.mingda.signup.LinkIssued;
import org.mingda.signup.SignUpRepeated;

/** Tells the owners of accounts what happens to them. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class AccountNotifier {

    /** Rounds a length of time to whole days: some moments of it have passed when the letter is written. */
    private static final int HALF_A_DAY = 12;

    @Inject
    private LetterService letters;

    @Inject
    private Clock clock;

    /** Secret links travel by mail alone. */
    void link(@Observes LinkIssued e) {
        letters.write(e.account(), e.purpose().name().toLowerCase(Locale.ROOT), e.path(), e.purpose().getValid().toHours());
    }

    /** The page says nothing, so that nobody learns who has an account; the letter tells the owner of the address. */
    void repeated(@Observes SignUpRepeated e) {
        letters.write(e.account(), "sign_up_repeated", "/sign-in", 0);
    }

    /** In case it was not he. */
    void factor(@Observes FactorChanged e) {
        letters.write(e.account(), "factor_" + e.change().name().toLowerCase(Locale.ROOT), "/forgot-password", 0);
    }

    /** In case he did not ask for it. */
    void helped(@Observes Rescued e) {
        letters.write(e.account(), e.dropped() ? "factor_dropped" : "sessions_ended", "/forgot-password", 0);
    }

    /** So that he knows until when he can change his mind, or that it was not he. */
    void closing(@Observes ClosingAsked e) {
        long days = e.asked() ? Duration.between(clock.instant(), e.account().getClosingAt()).plusHours(HALF_A_DAY).toDays() : 0;
        letters.write(e.account(), e.asked() ? "closing_asked" : "closing_stayed", "/me/close", days);
    }

    /** In case it was not he: the copy holds all there is. */
    void copy(@Observes DataCopyAsked e) {
        letters.write(e.account(), "copy_asked", "/me/data", 0);
    }

    /** In case it was not he. */
    void password(@Observes PasswordChanged e) {
        letters.write(e.account(), "password_changed", "/forgot-password", 0);
    }
}
