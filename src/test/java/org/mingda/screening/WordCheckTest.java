package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WordCheckTest {

    private static final WordEntry REFUSED = new WordEntry("强制下款", Severity.REFUSE, "moderation_finding.word");

    private final AtomicReference<WordList> words = new AtomicReference<>(WordList.of(List.of(REFUSED)));
    private final WordCheck check = new WordCheck(words::get);

    @Test
    void tellsFieldAndPlaceWithTheActionOfTheEntry() {
        assertThat(check.examine(Candidates.with("強制下款", "内容：强 制 下 款"))).containsExactly(
                new Finding("word", Severity.REFUSE, "moderation_finding.word", Finding.TITLE, 0, 4, "強制下款"),
                new Finding("word", Severity.REFUSE, "moderation_finding.word", Finding.TEXT, 3, 10, "强 制 下 款"));
    }

    @Test
    void doesNotReadFromTheTitleIntoTheText() {
        assertThat(check.examine(Candidates.with("强制", "下款"))).isEmpty();
    }

    @Test
    void usesAChangedListAtOnce() {
        words.set(WordList.empty());

        assertThat(check.examine(Candidates.withText("强制下款"))).isEmpty();
    }

    @Test
    void stopsCountingWhereMoreWouldTellNothing() {
        assertThat(check.examine(Candidates.withText("强制下款，".repeat(4_000)))).hasSize(Finding.MOST_PER_FIELD);
    }
}
