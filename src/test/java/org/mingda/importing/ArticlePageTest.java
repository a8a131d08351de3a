package org.mingda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.comment.ImportedComment;
import org.mingda.kernel.Markdown;
import org.mingda.kernel.Refusal;

class ArticlePageTest {

    private static final String PAGE = """
            收到催款函先看哪几处
            首页 > 协商还款 人气:1203 日期:2024-11-02 08:05:09
            文章正文

            收到催款函先看哪几处

            收到催款函，先看落款。

            一、看落款单位

            没有公章的函件，先打官方电话核实。

            二、看金额构成

            请逐项核对:

            1. 本金:以到账金额为准。

            2. 利息:按约定利率计算。

            精彩评论

            头像 周一鸣-律师 2024-11-03
            保留信封，邮戳能证明收到的日期。
            头像 何苗-法律顾问 2024-11-04
            先核实，
            再回复。

              • 收到律师函怎么办
              • 网贷还款计划怎样写
            """;

    @Test
    void readsTitleCategoryDateAndViews() {
        ArticlePage page = ArticlePage.parse(PAGE);

        assertThat(page.title()).isEqualTo("收到催款函先看哪几处");
        assertThat(page.category()).isEqualTo("协商还款");
        assertThat(page.publishedAt()).as("Chinese time").isEqualTo(Instant.parse("2024-11-02T00:05:09Z"));
        assertThat(page.views()).isEqualTo(1203);
    }

    @Test
    void makesSectionsHeadingsAndKeepsLists() {
        String body = ArticlePage.parse(PAGE).body();

        assertThat(Markdown.headings(body)).extracting(Markdown.Section::title).containsExactly("一、看落款单位", "二、看金额构成");
        assertThat(Markdown.toHtml(body)).contains("<ol>").contains("<p>本金:以到账金额为准。</p>").contains("<p>收到催款函，先看落款。</p>");
    }

    @Test
    void leavesOutTheTitleWhereItOnlyRepeatsItself() {
        assertThat(ArticlePage.parse(PAGE).body()).startsWith("收到催款函，先看落款。");
        assertThat(ArticlePage.parse(PAGE.replace("文章正文\n", "文章正文\n\n收到催款函，先看哪几处？\n")).body()).startsWith("收到催款函，先看落款。");
    }

    @Test
    void keepsAFirstLineThatIsNotQuiteTheTitle() {
        assertThat(ArticlePage.parse(PAGE.replace("文章正文\n\n收到催款函先看", "文章正文\n\n收到催收函要看")).body()).startsWith("收到催收函要看哪几处");
    }

    @Test
    void attributesCommentsToTheNamesAndKindsTheyClaim() {
        List<ImportedComment> comments = ArticlePage.parse(PAGE).comments();

        assertThat(comments).extracting(c -> c.author().getName() + "/" + c.author().getKind() + "/" + c.postedAt() + "/" + c.body()).containsExactly(
                "周一鸣/律师/2024-11-02T16:00:00Z/保留信封，邮戳能证明收到的日期。",
                "何苗/法律顾问/2024-11-03T16:00:00Z/先核实，\n再回复。");
    }

    @Test
    void acceptsACommentatorWithoutAKindAndAHyphenInAName() {
        assertThat(ArticlePage.parse(PAGE.replace("头像 周一鸣-律师", "头像 某网友")).comments().get(0).author().getKind()).isNull();
        assertThat(ArticlePage.parse(PAGE.replace("周一鸣-律师", "欧阳-小敏-律师")).comments().get(0).author().getName()).isEqualTo("欧阳-小敏");
    }

    @Test
    void keepsRelatedTitles() {
        assertThat(ArticlePage.parse(PAGE).related()).containsExactly("收到律师函怎么办", "网贷还款计划怎样写");
    }

    @Test
    void doesWithoutCommentsAndRelatedTitles() {
        String bare = PAGE.substring(0, PAGE.indexOf("精彩评论"));

        assertThat(ArticlePage.parse(bare).comments()).isEmpty();
        assertThat(ArticlePage.parse(bare).related()).isEmpty();
        assertThat(ArticlePage.parse(bare + "  • 相关的一篇\n").related()).containsExactly("相关的一篇");
    }

    @Test
    void takesBulletsInsideTheBodyForText() {
        ArticlePage page = ArticlePage.parse(PAGE.replace("请逐项核对:", "请逐项核对:\n• 本金\n• 利息"));

        assertThat(page.body()).contains("• 本金\n• 利息");
        assertThat(page.related()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "首页 > 协商还款 人气：1203 日期：2024-11-02 08：05：09",
        "首页＞协商还款　人气： 1203　日期： 2024-11-02　08:05:09",
        "首页 > 贷款 > 协商还款   人气:1203   日期:2024-11-2 8:05:09   ",
        "首页 › 协商还款 人气:１２０３ 日期:2024-11-02 08:05:09"})
    void toleratesTheSpellingsOfTheBreadcrumb(String crumbs) {
        assertThat(ArticlePage.parse(PAGE.replace("首页 > 协商还款 人气:1203 日期:2024-11-02 08:05:09", crumbs)))
                .usingRecursiveComparison().isEqualTo(ArticlePage.parse(PAGE));
    }

    @Test
    void toleratesLineEndsByteOrderMarkAndBlanks() {
        ArticlePage plain = ArticlePage.parse(PAGE);

        assertThat(ArticlePage.parse("\uFEFF\n\n" + PAGE.replace("\n", "\r\n"))).usingRecursiveComparison().isEqualTo(plain);
        assertThat(ArticlePage.parse(PAGE.replace("\n", "\r"))).usingRecursiveComparison().isEqualTo(plain);
        assertThat(ArticlePage.parse(PAGE.replace("\n", " \t\u3000\n\u3000\u3000"))).usingRecursiveComparison().isEqualTo(plain);
    }

    @Test
    void showsEveryCharacterThatMarkdownWouldTakeForItsOwn() {
        String odd = "# 一 *二* _三_ `四` [五](六) <b>七</b> &amp; \\八";
        String body = ArticlePage.parse(PAGE.replace("收到催款函，先看落款。", odd)).body();

        assertThat(Markdown.toHtml(body)).contains("<p># 一 *二* _三_ `四` [五](六) &lt;b&gt;七&lt;/b&gt; &amp;amp; \\八</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "=====", "> 引", "- 项", "+ 项", "2024) 年", "1.5 倍", "~~~"})
    void showsLinesThatBeginLikeMarkdownAsTheyAre(String line) {
        String html = Markdown.toHtml(ArticlePage.parse(PAGE.replace("收到催款函，先看落款。", "前文\n" + line)).body());

        assertThat(html).contains("<p>前文<br />\n" + line.replace(">", "&gt;") + "</p>");
    }

    @Test
    void keepsALongParagraphThatBeginsLikeAHeading() {
        String paragraph = "一、" + "很长".repeat(40);

        assertThat(Markdown.headings(ArticlePage.parse(PAGE.replace("一、看落款单位", paragraph)).body())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "\uFEFF", "   "})
    void namesTheFirstLineOfAnEmptyFile(String empty) {
        refused(empty, "importing.title", empty.isBlank() && empty.contains("\n") ? 4 : 1);
    }

    @Test
    void namesTheLineOfATitleThatIsTooLong() {
        refused("长".repeat(121) + "\n" + PAGE, "importing.title", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "协商还款 人气:1203 日期:2024-11-02 08:05:09", "首页 > 协商还款 日期:2024-11-02 08:05:09", "首页 > 协商还款 人气:多 日期:2024-11-02 08:05:09",
        "首页 > 协商还款 人气:1203", "首页 > 人气:1203 日期:2024-11-02 08:05:09", "首页 > 协商还款 人气:-3 日期:2024-11-02 08:05:09", "文章正文"})
    void namesTheLineWhereTheBreadcrumbShouldBe(String crumbs) {
        refused(PAGE.replace("首页 > 协商还款 人气:1203 日期:2024-11-02 08:05:09", crumbs), "importing.crumbs", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30 08:05:09", "2024-13-02 08:05:09", "2024-11-02 25:05:09", "2024-11-02", "昨天", "2024/11/02 08:05:09"})
    void namesTheLineOfADateThatIsNone(String date) {
        refused(PAGE.replace("2024-11-02 08:05:09", date), "importing.date", 2);
    }

    @Test
    void namesTheLineWhereTheTextShouldBegin() {
        refused(PAGE.replace("文章正文", "正文"), "importing.mark", 3);
        refused("标题\n首页 > 栏目 人气:1 日期:2024-11-02 08:05:09", "importing.mark", 2);
    }

    @Test
    void namesTheLineWhereTheTextIsMissing() {
        refused("标题\n首页 > 栏目 人气:1 日期:2024-11-02 08:05:09\n文章正文\n\n标题\n\n精彩评论\n", "importing.body", 7);
    }

    @Test
    void refusesATextThatIsTooLong() {
        refused(PAGE.replace("收到催款函，先看落款。", "长".repeat(50_000)), "importing.body_long", 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"周一鸣-律师 2024-11-03", "头像 周一鸣-律师", "头像 周一鸣-律师 2024-02-30", "头像 2024-11-03", "头像 周一鸣-律师 昨天"})
    void namesTheLineOfACommentWithoutAHead(String head) {
        refused(PAGE.replace("头像 周一鸣-律师 2024-11-03", head), "importing.comment", 23);
    }

    @Test
    void namesTheLineOfACommentWithoutWordsOrWithTooMany() {
        refused(PAGE.replace("保留信封，邮戳能证明收到的日期。\n", ""), "importing.comment_text", 24);
        refused(PAGE.replace("保留信封，邮戳能证明收到的日期。", "长".repeat(1_001)), "importing.comment_text", 24);
    }

    @Test
    void namesTheLineOfARelatedTitleWithoutItsBullet() {
        refused(PAGE + "\n\n版权所有\n", "importing.related", 33);
    }

    @Test
    void refusesMoreRelatedTitlesThanAPageCanUse() {
        String many = IntStream.rangeClosed(1, 51).mapToObj(i -> "• 相关" + i + "\n").collect(Collectors.joining());

        assertThatThrownBy(() -> ArticlePage.parse(PAGE + many)).isInstanceOf(Refusal.class);
    }

    @Test
    void saysWhatStandsInTheLine() {
        assertThatThrownBy(() -> ArticlePage.parse("标题\n<html>" + "x".repeat(100))).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(r.args()).contains("2", "<html>" + "x".repeat(24) + "…"));
    }

    private static void refused(String text, String key, int line) {
        assertThatThrownBy(() -> ArticlePage.parse(text)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.key()).isEqualTo(key);
            assertThat(r.args()[0]).isEqualTo(String.valueOf(line));
        });
    }
}
