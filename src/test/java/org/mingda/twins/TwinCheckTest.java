package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.screening.Candidate;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

class TwinCheckTest {

    private static List<Finding> found(long accounts, TwinCluster.Verdict verdict) {
        Candidate text = new Candidate("COMMENT", "author", "", "一段文字", "/article/a", "", 5, Duration.ofDays(90));
        return new TwinCheck(sample -> new Likeness(accounts - 1, accounts, verdict), () -> 3).examine(text);
    }

    @Test
    void holdsWhenEnoughAccountsWroteTheSame() {
        assertThat(found(3, TwinCluster.Verdict.OPEN)).singleElement().extracting(Finding::severity).isEqualTo(Severity.HOLD);
    }

    @Test
    void onlyNotesFewerTwins() {
        assertThat(found(2, TwinCluster.Verdict.OPEN)).singleElement().extracting(Finding::severity).isEqualTo(Severity.NOTE);
    }

    @Test
    void saysNothingOfATextLikeNoOther() {
        assertThat(found(1, TwinCluster.Verdict.OPEN)).isEmpty();
    }

    @Test
    void holdsTheFirstTwinOfWhatWasRejected() {
        assertThat(found(2, TwinCluster.Verdict.REJECTED)).singleElement().extracting(Finding::severity).isEqualTo(Severity.HOLD);
    }

    @Test
    void letsTwinsPassThatWereCleared() {
        assertThat(found(9, TwinCluster.Verdict.CLEARED)).isEmpty();
    }
}
