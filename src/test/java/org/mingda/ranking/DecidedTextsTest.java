package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;

class DecidedTextsTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    private final DecidedTexts texts = new DecidedTexts();

    private void add(String review, DecisionKind kind, Reason reason, String text) {
        texts.add(new DecidedTexts.Line(review, kind, reason, "", text, false, NOON));
    }

    @Test
    void letsTheLastWordOnATextCount() {
        add("a", DecisionKind.RESTORE, null, "一段文字");
        add("a", DecisionKind.REJECT, Reason.ADVERTISING, "一段文字");
        assertThat(texts.examples()).singleElement().matches(e -> !e.rejected());
    }

    @Test
    void takesRemovalForARejection() {
        add("a", DecisionKind.REMOVE, Reason.FRAUD, "一段文字");
        assertThat(texts.rejected()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatWasRejectedForOtherReasons() {
        add("a", DecisionKind.REJECT, Reason.INSULT, "一段文字");
        assertThat(texts.examples()).isEmpty();
        assertThat(texts.rejected()).isZero();
    }

    @Test
    void leavesOutWhatAModeratorMended() {
        texts.add(new DecidedTexts.Line("a", DecisionKind.APPROVE, null, "", "一段文字", true, NOON));
        assertThat(texts.examples()).isEmpty();
    }

    @Test
    void learnsASpunTextAFewTimesButCountsAllDecisions() {
        for (int i = 0; i < 10; i++) {
            add("r" + i, DecisionKind.REJECT, Reason.ADVERTISING, "同一段广告" + ".".repeat(i));
        }
        assertThat(texts.examples()).hasSize(DecidedTexts.SAME_TEXT);
        assertThat(texts.rejected()).isEqualTo(10);
    }

    @Test
    void remembersTheNewestDecision() {
        add("a", DecisionKind.APPROVE, null, "一段文字");
        texts.add(new DecidedTexts.Line("b", DecisionKind.APPROVE, null, "", "另一段", false, NOON.minusSeconds(60)));
        assertThat(texts.latest()).isEqualTo(NOON);
    }
}
