package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private static WordEntry hold(String word) {
        return new WordEntry(word, Severity.HOLD, "moderation_finding.word");
    }

    private static WordList words(String... words) {
        return WordList.of(Stream.of(words).map(WordListTest::hold).toList());
    }

    private static List<String> matches(WordList words, String text) {
        return words.find(FoldedText.of(text)).stream().map(WordHit::matched).toList();
    }

    @Test
    void findsAWordInTheMiddleOfUnspacedChinese() {
        assertThat(matches(words("代理退保"), "专业代理退保加微信")).containsExactly("代理退保");
    }

    @Test
    void givesTheOriginalPlaceOfAWordThatWasSplit() {
        String text = "找我👉代❤️理-退　保！";
        WordHit hit = words("代理退保").find(FoldedText.of(text)).get(0);

        assertThat(hit.matched()).isEqualTo("代❤️理-退　保");
        assertThat(text.substring(hit.start(), hit.end())).isEqualTo(hit.matched());
        assertThat(hit.entry().word()).isEqualTo("代理退保");
    }

    @Test
    void foldsItsOwnWordsToo() {
        assertThat(matches(words("代 理 退 保", "ＶＸ"), "代理退保找vx")).containsExactly("代理退保", "vx");
        assertThat(words("代理退保", "代-理-退-保").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"加vx号", "vx", "VX：abc", "v x 123", "vx123", "加 v-x abc", "(vx)", "ok vx ok"})
    void findsALatinWordThatStandsAlone(String text) {
        assertThat(matches(words("vx"), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xvxz", "dev xml", "vxworks", "revx", "pov x光"})
    void leavesALatinWordInsideALongerOne(String text) {
        assertThat(matches(words("vx"), text)).isEmpty();
    }

    @Test
    void mindsTheLatinEdgeOfAMixedWord() {
        assertThat(matches(words("加v"), "加V详聊")).containsExactly("加V");
        assertThat(matches(words("加v"), "增加VIP会员")).isEmpty();
    }

    @Test
    void leavesANumberInsideALongerOne() {
        assertThat(matches(words("8888"), "编号188889")).isEmpty();
        assertThat(matches(words("8888"), "收8888元")).containsExactly("8888");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请加。微信聊", "请加！微信聊", "请加\n微信聊", "请加；微信聊"})
    void doesNotReadOverTheEndOfASentence(String text) {
        assertThat(matches(words("加微信"), text)).isEmpty();
    }

    @Test
    void readsOverCommas() {
        assertThat(matches(words("加微信"), "加，微，信")).containsExactly("加，微，信");
    }

    @Test
    void takesTheStricterOfTwoEntriesThatFoldAlike() {
        WordEntry refuse = new WordEntry("代理-退保", Severity.REFUSE, "moderation_finding.word");
        WordEntry note = new WordEntry("代理退保", Severity.NOTE, "moderation_finding.word");

        assertThat(WordList.of(List.of(refuse, note)).find(FoldedText.of("代理退保")))
                .singleElement().extracting(hit -> hit.entry().action()).isEqualTo(Severity.REFUSE);
    }

    @Test
    void tellsAHitWithinALongerOneOnlyWhenItIsStricter() {
        assertThat(matches(words("退保", "代理退保", "代理"), "代理退保")).containsExactly("代理退保");
        WordList mixed = WordList.of(List.of(hold("代理退保"), new WordEntry("退保", Severity.REFUSE, "k"),
                new WordEntry("代理", Severity.NOTE, "k")));
        assertThat(matches(mixed, "代理退保")).containsExactly("代理退保", "退保");
    }

    @Test
    void findsOverlappingWords() {
        assertThat(matches(words("征信修", "信修复"), "征信修复")).containsExactly("征信修", "信修复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "。", "❤️", "加微信。找我办"})
    void refusesAWordThatCouldNeverBeFound(String word) {
        assertThat(WordEntry.isUsable(word)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> hold(word));
    }

    @Test
    void findsNothingWhenItIsEmpty() {
        assertThat(WordList.empty().find(FoldedText.of("代理退保"))).isEmpty();
        assertThat(WordList.of(List.of()).size()).isZero();
    }

    @Test
    void findsEachOfManyWords() {
        List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "词" + (char) (0x4E00 + i) + (char) (0x5E00 + i * 2)).toList();
        WordList words = WordList.of(many.stream().map(WordListTest::hold).toList());

        assertThat(many).allSatisfy(word -> assertThat(matches(words, "我想" + word + "。")).isNotEmpty());
    }
}
