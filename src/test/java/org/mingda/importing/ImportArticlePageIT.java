package org.mingda.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** An editor brings an article page of another site in. */
class ImportArticlePageIT extends PageTest {

    private static final String ARTICLE = """
            收到催款函以后先做什么
            首页 > 测试分类 人气:42 日期:2025-04-02 08:15:30
            文章正文

            收到催款函以后先做什么

            催款函不是判决。先看清楚是谁发的、依据是什么。

            一、核对发函人

            打合同上的电话核实，不打函件上的电话。

            二、保留证据

            1. 信封和函件原件。

            2. 通话记录。

            精彩评论

            头像 陈言-律师 2025-04-03
            补充一点：记下收到的日期。

                          
              • 收到催款函以后先做什么
              • 函件上的金额不对怎么办
            """;

    private static FilePayload file(String text) {
        return new FilePayload("页面.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Window(scripts = false)
    void bringsAPageInAfterAPreview(Page editor, Page reader) {
        Visitors.signIn(editor, Role.EDITOR);
        editor.navigate("/desk/import");
        editor.locator("#file").setInputFiles(file(ARTICLE));
        editor.locator("#check").click();
        assertThat(editor.locator("main")).containsText("核对发函人");
        editor.locator("#take").click();
        assertThat(editor.locator(".flash")).isVisible();

        reader.navigate("/articles");
        reader.locator("a", new Page.LocatorOptions().setHasText("收到催款函以后先做什么")).first().click();
        assertThat(reader.locator("h1")).hasText("收到催款函以后先做什么");
        assertThat(reader.locator(".prose h2").first()).containsText("一、核对发函人");
        assertThat(reader.locator("main")).containsText("2025-04-02");
        assertThat(reader.locator(".claimed").first()).isVisible();
        assertThat(reader.locator(".badge")).hasCount(0);
    }

    @Test
    void namesTheLineOfAFileThatIsNoSuchPage(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        editor.navigate("/desk/import");
        editor.locator("#file").setInputFiles(file("一封信\n\n你好。\n"));
        editor.locator("#check").click();
        assertThat(editor.locator(".errors")).containsText("行");
    }
}
