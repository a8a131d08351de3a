package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({"ＷｅｉＸｉｎ, weixin", "微信, 微信", "債務優化, 债务优化", "徵信修復, 征信修复", "вх, bx", "ΚΟΜ, kom", "ⓥⓧ, vx", "🆅🆇, vx", "𝓥𝓧, vx",
        "🇻🇽, vx", "Ⅷ, viii", "⒈②❸⓸, 1234", "１２３, 123", "٣٤, 34", "㊀㊁, 一二", "é, e", "ｶﾞ, 力", "Ꮩꓦ, vv", "⺅, 亻", "㎏, kg", "V√×, vvx", "〇, 〇", "𠮷, 𠮷"})
    void foldsSpellingsOfTheSameLetterToOne(String text, String folded) {
        assertThat(FoldedText.of(text).words()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"微信", "微 信", "微 . 信", "微❤️信", "微・信", "微\u200B信", "微\u3000信", "微-信", "微（信）", "微\u0301信", "微丶信",
        "微/信", "微__信", "微👨‍👩‍👧信", "微\uE000信", "微\uFEFF信", "微\u202E信", "微，信", "**微**信", "微\u3164信"})
    void foldsAwayWhatStandsBetweenLetters(String text) {
        assertThat(FoldedText.of(text).words()).isEqualTo("微信");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系我。微信", "联系我！微信", "联系我？微信", "联系我；微信", "联系我\n微信", "联系我\r\n\r\n微信", "联系我!? 微信", "联系我\u2028微信", "。联系我。。。微信"})
    void keepsOneBorderBetweenSentences(String text) {
        assertThat(FoldedText.of(text).words()).contains("联系我\n微信");
    }

    @ParameterizedTest
    @ValueSource(strings = {"微。信。号", "微\n信\n号\n", "微！信！号", "微\n\n信\n\n号"})
    void readsSingleLettersOverTheirBorders(String text) {
        assertThat(FoldedText.of(text).words()).isEqualTo("微信号");
    }

    @Test
    void readsHanDigitsAsNumbersInTheSecondView() {
        FoldedText text = FoldedText.of("幺三八〇零 壹貳叁 第十条");

        assertThat(text.words()).isEqualTo("幺三八〇零壹贰叁第十条");
        assertThat(text.digits()).isEqualTo("13800123第十条");
    }

    @Test
    void knowsWhereEachCharacterStood() {
        FoldedText text = FoldedText.of("请加 V❤️信：a");
        int v = text.words().indexOf("v信");

        assertThat(text.matched(v, v + 2)).isEqualTo("V❤️信");
        assertThat(text.start(v)).isEqualTo(3);
        assertThat(text.end(v + 1)).isEqualTo(7);
    }

    @Test
    void givesAllCharactersOfAnExpansionTheSamePlace() {
        FoldedText text = FoldedText.of("重㎏。");

        assertThat(text.words()).isEqualTo("重kg\n");
        assertThat(text.start(1)).isEqualTo(text.start(2)).isEqualTo(1);
        assertThat(text.matched(2, 3)).isEqualTo("㎏");
    }

    @Test
    void tellsWhichLettersStoodSideBySide() {
        FoldedText text = FoldedText.of("(微 信号");

        assertThat(text.gapBefore(0)).isEqualTo("(");
        assertThat(text.touches(1)).isFalse();
        assertThat(text.gapBefore(1)).isEqualTo(" ");
        assertThat(text.touches(2)).isTrue();
        assertThat(text.touches(0)).isFalse();
    }

    @Test
    void takesNothingForTheEmptyText() {
        assertThat(FoldedText.of(null).words()).isEmpty();
        assertThat(FoldedText.of("").words()).isEmpty();
        assertThat(FoldedText.of(" …—❤️\u200D").words()).isEmpty();
    }

    @Test
    void givesTextsOfTheSameLettersOneFingerprint() {
        String fingerprint = FoldedText.of("代理退保，請加微信！").fingerprint();

        assertThat(FoldedText.of("代 理 退 保 请加❤️微信").fingerprint()).isEqualTo(fingerprint).hasSize(64);
        assertThat(FoldedText.of("代理退保，请加微博！").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void keepsItsPlacesWithinTheTextWhateverItIsGiven() {
        Random random = new Random(20250316);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder written = new StringBuilder();
            random.ints(40, 0, 0x20000).forEach(c -> written.append(c > 0xFFFF ? Character.toString(c) : (char) c));
            assertPlacesAreOrdered(FoldedText.of(written.toString()));
        }
    }

    @Test
    void foldsTheLongestTextWithTheLongestExpansions() {
        assertPlacesAreOrdered(FoldedText.of("ﷺ".repeat(20_000)));
    }

    private static void assertPlacesAreOrdered(FoldedText text) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ordered = text.start(i) >= before && text.end(i) > text.start(i)
                    && text.end(i) <= text.original().length();
            if (!ordered) {
                assertThat(text.start(i)).as("place %d of %s", i, text.original()).isBetween(before, text.end(i) - 1);
            }
            before = text.start(i);
        }
        assertThat(text.digits()).hasSameSizeAs(text.words());
    }
}
