package org.mingda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that this site sets into people's Markdown. */
class MarkdownMarksTest {

    private static String marked(String markdown, String word) {
        return Markdown.toHtml(markdown, passage -> passage.contains(word)
                ? List.of(new Markdown.Mark(passage.indexOf(word), passage.indexOf(word) + word.length(), "#there")) : List.of());
    }

    @Test
    void standInTheirPassage() {
        assertThat(marked("一\n\n看第三条。", "第三条")).isEqualTo("<p>一</p>\n<p>看<a rel=\"nofollow\" href=\"#there\" class=\"cite\">第三条</a>。</p>\n");
        assertThat(marked("**看第三条**", "第三条")).contains("<strong>看<a").contains("第三条</a></strong>");
    }

    @Test
    void leaveLinksAndTheEdgesOfEmphasisAlone() {
        assertThat(marked("[看第三条](https://example.org)", "第三条")).doesNotContain("#there").contains("https://example.org");
        assertThat(marked("看 *第三* 条", "第三 条")).doesNotContain("#there");
    }

    @Test
    void keepEverythingElseEscaped() {
        assertThat(marked("<b>第三条</b> & \"第四条\"", "第三条")).contains("&lt;b&gt;").contains("#there").contains("&amp; &quot;第四条&quot;");
    }

    @Test
    void findNoWordsInCode() {
        assertThat(Markdown.passages("# 标题\n\n看 `代码` 和\n*第三条*\n\n    第四条\n\n- 甲\n- 乙")).containsExactly("标题", "看  和第三条", "甲", "乙");
    }
}
