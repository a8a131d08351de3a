package org.mingda.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class WordIndexTest {

    private static List<String> matches(String body, String text) {
        return new WordMatcher(WordLines.of(body)).find(Reading.of(text)).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    @Test
    void findsAWordInTheMiddleOfUnspacedChinese() {
        assertThat(matches("代理退保", "专业代理退保加微信")).containsExactly("代理退保");
    }

    @Test
    void givesTheOriginalPlaceOfAWordThatWasSplit() {
        assertThat(matches("代理退保", "找我👉代❤️理-退　保！")).containsExactly("代❤️理-退　保");
    }

    @Test
    void foldsItsOwnWordsToo() {
        assertThat(matches("代 理 退 保\nＶＸ", "代理退保找vx")).containsExactly("代理退保", "vx");
    }

    @Test
    void countsWhatIsLookedForAlikeAsOne() {
        WordLines lines = WordLines.of("代理退保\n代-理-退-保\n代理退保\n\n全额退保");

        assertThat(lines.words()).isEqualTo(2);
        assertThat(lines.duplicates()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"加vx号", "vx", "VX：abc", "v x 123", "vx123", "加 v-x abc", "(vx)", "ok vx ok"})
    void findsALatinWordThatStandsAlone(String text) {
        assertThat(matches("vx", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xvxz", "dev xml", "vxworks", "revx", "pov x光"})
    void leavesALatinWordInsideALongerOne(String text) {
        assertThat(matches("vx", text)).isEmpty();
    }

    @Test
    void leavesANumberInsideALongerOne() {
        assertThat(matches("8888", "编号188889")).isEmpty();
        assertThat(matches("8888", "收8888元")).containsExactly("8888");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收八八八八元", "收⑧⑧⑧⑧元", "收捌捌捌捌元", "收8八８捌元"})
    void readsDigitsInHan(String text) {
        assertThat(matches("8888", text)).hasSize(1);
        assertThat(matches("八八八八", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请加。微信聊", "请加！微信聊", "请加\n微信聊", "请加；微信聊"})
    void doesNotReadOverTheEndOfASentence(String text) {
        assertThat(matches("加微信", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"木又益", "木 又益", "木❤益又"})
    void joinsTheHalvesOfSplitCharacters(String text) {
        assertThat(matches("权益", text)).hasSize(text.contains("益又") ? 0 : 1);
    }

    @Test
    void stillFindsWordsThatLookLikeHalves() {
        assertThat(matches("女子\n好处", "女子处处为难")).containsExactly("女子处");
        assertThat(matches("女子", "女子处处为难")).containsExactly("女子");
    }

    @ParameterizedTest
    @ValueSource(strings = {"代里腿保", "带 理 推 饱", "dailituibao", "Dai li tui bao", "亻弋王里退保"})
    void findsAWordByItsSoundWhereTheRuleAsks(String text) {
        assertThat(matches("~代理退保", text)).hasSize(1);
        assertThat(matches("代理退保", text)).hasSize(text.startsWith("亻") ? 1 : 0);
    }

    @Test
    void letsCharactersStandForOthersWhereTheRuleListsThem() {
        String body = "微=薇威徽\n信=芯\n加微信";

        assertThat(matches(body, "加薇信聊")).containsExactly("加薇信");
        assertThat(matches(body, "加徽芯聊")).containsExactly("加徽芯");
        assertThat(matches(body, "加卫信聊")).isEmpty();
    }

    @Test
    void tellsAWordWithinALongerOneOnce() {
        assertThat(matches("退保\n代理退保\n代理", "代理退保")).containsExactly("代理退保");
    }

    @ParameterizedTest
    @ValueSource(strings = {"代理退保\n❤️", "代理退保\n加微信。找我办", "代理退保\n。"})
    void namesTheLineThatCouldNeverBeFound(String body) {
        assertThatThrownBy(() -> WordLines.of(body)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("rule.word_unusable");
            assertThat(refusal.args()[0]).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "微=薇"})
    void refusesAnEmptyList(String body) {
        assertThatThrownBy(() -> WordLines.of(body)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("rule.empty"));
    }

    @Test
    void refusesASoundThatIsInEverySentence() {
        assertThatThrownBy(() -> WordLines.of("~微信")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("rule.sound_short"));
    }

    @Test
    void refusesStandInsThatMultiplyWithoutEnd() {
        assertThatThrownBy(() -> WordLines.of("一=二三四五六七八九\n" + "一".repeat(20)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("rule.spellings_many"));
    }

    @Test
    void findsEachWordOfAListOfAMegabyte() {
        List<String> many = IntStream.range(0, 80_000).mapToObj(i -> "词" + (char) (0x4E00 + i % 20_000) + (char) (0x4E10 + i / 20_000) + "语").collect(Collectors.toList());
        WordMatcher matcher = new WordMatcher(WordLines.of(String.join("\n", many)));

        for (int i = 0; i < many.size(); i += 997) {
            assertThat(matcher.find(Reading.of("我想" + many.get(i) + "。"))).as(many.get(i)).isNotEmpty();
        }
    }

    @Test
    void saysWhichListHoldsAWord() {
        List<String> found = new ArrayList<>();
        WordIndex index = WordIndex.of(List.of(WordLines.of("退保\n贷款"), WordLines.of("贷款")));
        index.find(Reading.of("退保后贷款"), (span, lists) -> found.add(span + ":" + IntStream.of(lists).boxed().toList()));

        assertThat(found).containsExactlyInAnyOrder(new Span(0, 2) + ":[0]", new Span(3, 5) + ":[0, 1]");
    }
}
