package org.mingda.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.moderation.CheckSource;
import org.mingda.moderation.Submission;
import org.mingda.screening.Check;
import org.mingda.screening.NewAccountCheck;

/** Holds the texts of authors who have not earned enough trust yet, or lost it. */
@ApplicationScoped
public class TrustSource implements CheckSource {

    private static final int PLACE = 50;

    @Inject
    private TrustService trust;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Check check(Submission submission) {
        Account author = submission.author();
        return new NewAccountCheck(trust::needed, () -> trust.lost(author));
    }
}
