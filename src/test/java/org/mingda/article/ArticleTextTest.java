package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.kernel.Refusal;

class ArticleTextTest {

    @ParameterizedTest
    @CsvSource({"'先核实。', '正文\n\n* * *\n\n后文'", "'', '正文'", "'', '* * *\n\n正文'", "'摘要', '一行\n\n* * *\n\n二行'", "'', ''"})
    void comesBackFromItsReviewAsItWas(String summary, String body) {
        ArticleText text = new ArticleText("题目", summary, body);

        assertThat(ArticleText.judged("题目", text.forReview())).isEqualTo(text);
    }

    @Test
    void isAllBodyWhenAModeratorTookThePartingLineAway() {
        assertThat(ArticleText.judged("题目", "一段\n\n二段")).isEqualTo(new ArticleText("题目", "", "一段\n\n二段"));
    }

    @Test
    void findsItsPartsAfterTheReviewWasStripped() {
        assertThat(ArticleText.judged("题目", new ArticleText("题目", "", "正文").forReview().strip())).isEqualTo(new ArticleText("题目", "", "正文"));
    }

    @Test
    void isCleanedBeforeItIsMeasured() {
        assertThat(ArticleText.checked(" 题\u202E目 \n二 ", " 摘\n要 ", "\r\n正文 \r\n")).isEqualTo(new ArticleText("题目 二", "摘 要", "正文"));
        assertThat(ArticleText.checked("题目", null, null)).isEqualTo(new ArticleText("题目", "", ""));
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        refused("article.title_missing", () -> ArticleText.checked(" ", "", "正文"));
        refused("article.title_missing", () -> ArticleText.checked(null, "", "正文"));
        refused("article.title_long", () -> ArticleText.checked("题".repeat(121), "", "正文"));
        refused("article.summary_long", () -> ArticleText.checked("题目", "摘".repeat(301), "正文"));
        refused("article.body_long", () -> ArticleText.checked("题目", "", "文".repeat(50_001)));
        refused("article.body_missing", () -> ArticleText.checked("题目", "", " ").requireBody());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
