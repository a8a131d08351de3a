package org.mingda.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write who want a reader's browser to do something. */
class MarkdownPayloadsTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))", "[x](&#1;javascript:alert(1))", "[x](\tjavascript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)", "[x](file:///etc/passwd)", "<javascript:alert(1)>", "![x](javascript:alert(1))", "[x]: javascript:alert(1)\n\n[x]", "[x](http://a \"onmouseover=alert(1)\")",
        "[x](http://a\"onmouseover=alert(1))", "`<script>`", "```\"><script>\n<script>alert(1)</script>\n```", "<a href=\"javascript:x\">x</a>", "[a<img src=x>](http://b)", "<!-- --><svg/onload=x>",
        "# <script>alert(1)</script>", "&lt;script&gt;", "\u0000<script>"})
    void makesNoTagNoActAndNoForeignKindOfAddress(String words) {
        String html = Markdown.toHtml(words);

        for (Matcher tag = TAG.matcher(html); tag.find();) {
            assertThat(tag.group(2)).isIn("p", "a", "h2", "h3", "h4", "code", "pre", "br", "ul", "ol", "li", "em", "strong", "blockquote", "hr");
            assertThat(tag.group(3).replaceAll("\"[^\"]*\"", "")).doesNotContainIgnoringCase(" on").doesNotContain("style");
        }
        for (Matcher address = ADDRESS.matcher(html); address.find();) {
            assertThat(address.group(1)).matches("|(?:https?://|mailto:)[^\\s<>\"]*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*", "_", "`", "<", "&", "(", "a**", "[a](", "\\", "# ", "[^a]: ", "~", "1. "})
    void isDoneWithTheLongestTextOfAnyKind(String piece) {
        assertThat(Markdown.toHtml(piece.repeat(Markdown.MAX / piece.length()))).isNotNull();
    }

    @Test
    void refusesALongerText() {
        assertThatThrownBy(() -> Markdown.toHtml("x".repeat(Markdown.MAX + 1))).isInstanceOf(Refusal.class);
    }
}
