package org.mingda.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static List<String> between(String older, String newer) {
        return Difference.between(older, newer).stream().map(DifferenceTest::written).toList();
    }

    private static String written(Line line) {
        return line.getKind() + ":" + (line.getKind().equals("gap") ? line.getFolded() : line.getPieces().stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining()));
    }

    @Test
    void marksWhatChangedInsideALine() {
        assertThat(between("先看落款。\n后文", "先看落款和公章。\n后文")).containsExactly("del:先看落款。", "ins:先看落款[和公章]。", "same:后文");
    }

    @Test
    void marksSeveralChangesOfOneLineApart() {
        assertThat(between("先说结论，父母不必还，也不必签字。", "先说结论：父母不必还，更不必签字。"))
                .containsExactly("del:先说结论[，]父母不必还，[也]不必签字。", "ins:先说结论[：]父母不必还，[更]不必签字。");
    }

    @Test
    void showsLinesThatHaveLittleInCommonWhole() {
        assertThat(between("父母不必还。", "请先保存录音。")).containsExactly("del:[父母不必还。]", "ins:[请先保存录音。]");
    }

    @Test
    void showsLinesThatCameAndWent() {
        assertThat(between("一\n二\n三", "一\n三\n四")).containsExactly("same:一", "del:[二]", "same:三", "ins:[四]");
    }

    @Test
    void foldsLongUnchangedStretches() {
        String many = IntStream.rangeClosed(1, 20).mapToObj(i -> "第" + i + "行").collect(Collectors.joining("\n"));

        assertThat(between("头\n" + many + "\n尾", "改头\n" + many + "\n改尾")).contains("gap:16").doesNotContain("same:第10行").contains("same:第2行", "same:第19行");
    }

    @Test
    void tellsOfNoChange() {
        assertThat(between("一样\n一样\n一样", "一样\n一样\n一样")).containsExactly("gap:3");
    }

    @Test
    void neverCutsAnEmojiInHalf() {
        assertThat(between("看😀。", "看😁。")).contains("del:看[😀]。", "ins:看[😁]。");
    }

    @Test
    void showsBothWholeWhenComparingThemWouldCostTooMuch() {
        String lines = "行\n".repeat(2_500);

        assertThat(between(lines, lines + "多")).hasSizeGreaterThan(4_000);
    }
}
