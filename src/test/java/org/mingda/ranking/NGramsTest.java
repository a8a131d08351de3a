package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NGramsTest {

    private static List<String> letters(String text) {
        return NGrams.of("", text).grams().stream().map(NGrams.Gram::letters).filter(letters -> !letters.matches("[A-Z]+[0-9]")).toList();
    }

    @Test
    void readsRunsOfOneToThreeCharactersOnceEach() {
        assertThat(letters("加微信")).containsExactlyInAnyOrder("加", "微", "信", "加微", "微信", "加微信");
        assertThat(letters("好好好")).containsExactlyInAnyOrder("好", "好好", "好好好");
    }

    @Test
    void readsOverNoEndOfASentence() {
        assertThat(letters("多谢了。微信上")).contains("谢了", "微信").doesNotContain("了微");
    }

    @Test
    void tellsNumbersByTheirLengthAlone() {
        assertThat(letters("欠三百")).isEqualTo(letters("欠五百"));
        assertThat(letters("电话13800138000")).containsExactlyInAnyOrderElementsOf(letters("电话15912345678"));
        assertThat(letters("还了2000元")).isNotEqualTo(letters("还了20000元"));
    }

    @Test
    void knowsWhoAsks() {
        assertThat(letters("能要回吗？谢谢")).contains(Telling.ASKS).doesNotContain(Telling.ENDS_ASKING);
        assertThat(letters("能要回吗? ")).contains(Telling.ASKS, Telling.ENDS_ASKING);
        assertThat(letters("能要回吗")).doesNotContain(Telling.ASKS);
    }

    @Test
    void readsTheBeginningOfALongText() {
        assertThat(letters("长".repeat(NGrams.MOST) + "尾")).doesNotContain("尾");
    }

    @Test
    void findsEachRunInTitleAndText() {
        NGrams both = NGrams.of("题目", "正文");
        assertThat(both.grams()).filteredOn(g -> g.letters().equals("正文")).singleElement().matches(g -> g.start() == 3 && g.end() == 5);
    }
}
