package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NewAccountCheckTest {

    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger needed = new AtomicInteger(2);
    private final NewAccountCheck check = new NewAccountCheck(needed::get, lost::get);

    @Test
    void holdsUntilEnoughTextsWereApproved() {
        assertThat(check.examine(Candidates.byAuthorWith(0))).hasSize(1);
        assertThat(check.examine(Candidates.byAuthorWith(1))).extracting(Finding::severity, Finding::key)
                .containsExactly(tuple(Severity.HOLD, "moderation_finding.new_account"));
        assertThat(check.examine(Candidates.byAuthorWith(2))).isEmpty();
    }

    @Test
    void holdsAgainWhenRefusedTextsOutweighApprovedOnes() {
        lost.set(5);

        assertThat(check.examine(Candidates.byAuthorWith(6))).hasSize(1);
        assertThat(check.examine(Candidates.byAuthorWith(7))).isEmpty();
    }

    @Test
    void holdsNobodyWhenNoneAreNeeded() {
        needed.set(0);

        assertThat(check.examine(Candidates.byAuthorWith(0))).isEmpty();
    }
}
