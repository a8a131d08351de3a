package org.mingda.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

class MarkedTextTest {

    private static Finding at(int start, int end) {
        return new Finding("word", Severity.HOLD, "moderation_finding.word", Finding.TEXT, start, end, "");
    }

    /** The text with its marks in brackets. */
    private static String shown(String text, Finding... findings) {
        return MarkedText.of(text, Finding.TEXT, List.of(findings)).segments().stream()
                .map(s -> s.isMarked() ? "[" + s.text() + "]" : s.text()).collect(Collectors.joining());
    }

    @Test
    void leavesATextWithoutFindingsInOnePiece() {
        assertThat(shown("停息挂账找我们")).isEqualTo("停息挂账找我们");
        assertThat(MarkedText.of("停息挂账", Finding.TEXT, List.of()).segments()).hasSize(1);
    }

    @Test
    void marksFindingsWhereTheyStand() {
        assertThat(shown("停息挂账找我们", at(0, 4))).isEqualTo("[停息挂账]找我们");
        assertThat(shown("找我们停息挂账", at(3, 7))).isEqualTo("找我们[停息挂账]");
        assertThat(shown("加薇找我", at(0, 2), at(2, 4))).isEqualTo("[加薇][找我]");
    }

    @Test
    void marksOverlappingFindingsOnceEachPieceKnowingAllThatCoverIt() {
        Finding first = at(0, 4);
        Finding second = at(2, 6);
        List<MarkedText.Segment> segments = MarkedText.of("停息挂账找我们", Finding.TEXT, List.of(first, second)).segments();
        assertThat(segments).extracting(MarkedText.Segment::text).containsExactly("停息", "挂账", "找我", "们");
        assertThat(segments.get(0).findings()).containsExactly(first);
        assertThat(segments.get(1).findings()).containsExactly(first, second);
        assertThat(segments.get(2).findings()).containsExactly(second);
        assertThat(segments.get(3).isMarked()).isFalse();
    }

    @Test
    void marksOneFindingInsideAnother() {
        assertThat(shown("停息挂账找我们", at(0, 7), at(2, 4))).isEqualTo("[停息][挂账][找我们]");
    }

    @Test
    void keepsEveryCharacterWhateverIsMarked() {
        String text = "a😀b\n<b>c</b>";
        String joined = MarkedText.of(text, Finding.TEXT, List.of(at(1, 3), at(3, 9))).segments().stream().map(MarkedText.Segment::text).collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void marksNothingForAnotherFieldOrTheWholeText() {
        Finding title = new Finding("word", Severity.HOLD, "moderation_finding.word", Finding.TITLE, 0, 2, "");
        assertThat(shown("停息挂账", title, at(0, 0))).isEqualTo("停息挂账");
        assertThat(MarkedText.of("停息挂账", Finding.TITLE, List.of(title)).segments().get(0).isMarked()).isTrue();
    }

    @Test
    void cutsWhatReachesBeyondTheText() {
        assertThat(shown("停息挂账", at(2, 99), at(50, 60))).isEqualTo("停息[挂账]");
        assertThat(shown("", at(0, 3))).isEmpty();
    }

    @Test
    void tellsGraveMarksFromNotes() {
        Finding note = new Finding("word", Severity.NOTE, "moderation_finding.word", Finding.TEXT, 0, 2, "");
        List<MarkedText.Segment> segments = MarkedText.of("停息挂账", Finding.TEXT, List.of(note, at(2, 4))).segments();
        assertThat(segments.get(0).isGrave()).isFalse();
        assertThat(segments.get(1).isGrave()).isTrue();
    }
}
