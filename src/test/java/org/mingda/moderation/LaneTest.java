package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingda.moderation.Reviews.finding;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.screening.DangerCheck;
import org.mingda.screening.Severity;

class LaneTest {

    private static final Duration CLOCK = Duration.ofHours(4);

    @Test
    void putsDangerFirstWhateverTheKind() {
        for (String kind : List.of("COMMENT", "QUESTION", "REPORT", "CREDENTIAL", "ARTICLE")) {
            assertThat(Lane.of(kind, List.of(finding(Severity.HOLD, "contact"), finding(Severity.HOLD, DangerCheck.NAME)), false)).isEqualTo(Lane.DANGER);
        }
    }

    @Test
    void knowsAgentsByWhatHoldsThem() {
        assertThat(Lane.of("COMMENT", List.of(finding(Severity.HOLD, "contact")), false)).isEqualTo(Lane.SCAM);
        assertThat(Lane.of("QUESTION", List.of(finding(Severity.NOTE, "contact"), finding(Severity.HOLD, "new-account")), false)).isEqualTo(Lane.QUESTION);
        assertThat(Lane.of("REPORT", List.of(finding(Severity.HOLD, "word")), false)).isEqualTo(Lane.REPORT);
    }

    @Test
    void takesOtherWordsForWhatShowedAlreadyForAnEdit() {
        assertThat(Lane.of("COMMENT", List.of(), true)).isEqualTo(Lane.EDIT);
        assertThat(Lane.of("QUESTION", List.of(), true)).isEqualTo(Lane.QUESTION);
        assertThat(Lane.of("NEW_KIND", List.of(), false)).isEqualTo(Lane.COMMENT);
    }

    @Test
    void explainsAPriorityByItsParts() {
        Priority priority = Priority.of(Lane.QUESTION, Duration.ofHours(6), CLOCK, Map.of("reports", 20, "nothing", 0));
        assertThat(priority.parts()).containsExactly(new PriorityPart("lane", 400), new PriorityPart("wait", 150), new PriorityPart("reports", 20));
        assertThat(priority.number()).isEqualTo(570);
        assertThat(Priority.read(priority.written())).isEqualTo(priority);
    }

    @Test
    void letsNothingStandBeforeDanger() {
        Map<String, Integer> much = Map.of("a", 9999, "b", 9999, "c", 9999, "d", 9999, "e", 9999, "f", 9999);
        int most = Arrays.stream(Lane.values()).filter(l -> l != Lane.DANGER).mapToInt(l -> Priority.of(l, Duration.ofDays(3000), CLOCK, much).number()).max().orElseThrow();
        assertThat(most).isLessThan(Priority.of(Lane.DANGER, Duration.ZERO, CLOCK, Map.of()).number());
        assertThat(Priority.of(Lane.SCAM, Duration.ofDays(3000), CLOCK, much).written()).hasSizeLessThanOrEqualTo(Priority.WRITTEN_MAX);
    }

    @Test
    void staysInItsLimitsWhenTheClockJumps() {
        assertThat(Priority.of(Lane.COMMENT, Duration.ofDays(-400), CLOCK, Map.of("reports", -5)).number()).isEqualTo(Lane.COMMENT.getPoints());
        assertThat(Priority.of(Lane.COMMENT, Duration.ofDays(400_000), CLOCK, Map.of()).number()).isEqualTo(Lane.COMMENT.getPoints() + Priority.WAIT_MOST);
    }
}
