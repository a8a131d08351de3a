package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatCheckTest {

    private static final String ADVERT = "网贷逾期不用怕，本团队专业协商还款，停催停诉";

    /** Fingerprint to the author who posted it. */
    private final Map<String, String> posted = new HashMap<>();
    private final RepeatCheck check = new RepeatCheck((fingerprint, author) -> {
        String by = posted.get(fingerprint);
        return new RecentTexts.Seen(author.equals(by) ? 1 : 0, by != null && !author.equals(by) ? 1 : 0);
    });

    private void post(String text, String author) {
        posted.put(RepeatCheck.fingerprint(Candidates.withText(text)), author);
    }

    @Test
    void holdsTheAuthorsOwnTextHandedInAgain() {
        post(ADVERT, "author1");

        assertThat(check.examine(Candidates.withText("網貸逾期，不用怕！本團隊❤️專業協商還款 停催停訴")))
                .extracting(Finding::key).containsExactly("moderation_finding.repeat_own");
    }

    @Test
    void holdsSomeoneElsesText() {
        post(ADVERT, "author2");

        assertThat(check.examine(Candidates.withText(ADVERT)))
                .extracting(Finding::key).containsExactly("moderation_finding.repeat_others");
    }

    @Test
    void letsANewTextPass() {
        post(ADVERT, "author2");

        assertThat(check.examine(Candidates.withText("我逾期三个月了，银行说要起诉我，该怎么办？"))).isEmpty();
    }

    @Test
    void letsShortCourtesiesBeRepeated() {
        post("谢谢律师", "author1");
        post("谢谢律师的耐心解答，明白了", "author2");

        assertThat(check.examine(Candidates.withText("谢谢律师！"))).isEmpty();
        assertThat(check.examine(Candidates.withText("谢谢律师的耐心解答，明白了。"))).isEmpty();
    }

    @Test
    void comparesTitleAndTextTogether() {
        posted.put(RepeatCheck.fingerprint(Candidates.with("借款纠纷怎么处理", "对方不还钱怎么办")), "author1");

        assertThat(check.examine(Candidates.with("借款纠纷怎么处理", "对方不还钱怎么办？"))).hasSize(1);
        assertThat(check.examine(Candidates.with("借款纠纷怎么处理", "对方失联了怎么办"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顶", "a", "哈", "１"})
    void holdsOneLetterOverAndOver(String letter) {
        assertThat(check.examine(Candidates.withText("律师好" + letter.repeat(RepeatCheck.SAME_LETTER))))
                .extracting(Finding::key, Finding::matched)
                .containsExactly(tuple("moderation_finding.repeat_letter",
                        letter.repeat(RepeatCheck.SAME_LETTER)));
    }

    @Test
    void holdsOneLineOverAndOverAmongOthers() {
        String line = "专业处理网贷逾期\n";

        assertThat(check.examine(Candidates.withText("你好，请看下面\n" + line.repeat(5) + "谢谢大家"))).hasSize(1);
        assertThat(check.examine(Candidates.withText("你好，请看下面\n" + line.repeat(4) + "谢谢大家"))).isEmpty();
    }

    @Test
    void holdsOnePieceOverAndOverWithoutBorders() {
        assertThat(check.examine(Candidates.withText("加群领钱 ".repeat(12))))
                .extracting(Finding::key).containsExactly("moderation_finding.repeat_line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"哈哈哈哈哈哈哈哈", "谢谢！谢谢！谢谢！谢谢！谢谢！谢谢！", "————————————————————————————————————————",
        "。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。", "卡号 XXXXXXXXXXXXXXXXXXX", "", "。"})
    void letsOrdinaryRepetitionPass(String text) {
        assertThat(check.examine(Candidates.withText(text))).isEmpty();
    }
}
