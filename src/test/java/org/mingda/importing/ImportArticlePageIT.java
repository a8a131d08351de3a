package org.mingda.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class ImportArticlePageIT extends PageTest {

    private final String title = Pages.title();
    private final String page = Pages.page(title, "页面导入");

    private static void choose(Page editor, byte[] content) {
        editor.navigate("/desk/import");
        editor.locator("#file").setInputFiles(new FilePayload("page.txt", "text/plain", content));
        editor.locator("#check").click();
    }

    @Test
    void showsWhatWillBeMadeAndMakesIt(Page editor, Page reader) {
        Visitors.signIn(editor, Role.EDITOR);
        choose(editor, page.getBytes(StandardCharsets.UTF_8));
        assertThat(editor.locator("dl.facts")).containsText("1203");
        assertThat(editor.locator(".split__preview h2")).containsText(new String[] {"一、看落款单位", "二、看金额构成"});
        editor.locator("#take").click();
        assertThat(editor.locator("h1")).hasText(title);

        reader.navigate(editor.url());
        assertThat(reader.locator(".crumbs")).containsText("页面导入");
        assertThat(reader.locator(".article-head .meta")).containsText("2024-11-02 08:05");
        assertThat(reader.locator(".toc__list a")).hasText(new String[] {"一、看落款单位", "二、看金额构成"});
        Locator featured = reader.locator(".featured__list > li");
        assertThat(featured).hasCount(2);
        assertThat(featured.first()).containsText("周一鸣");
        assertThat(featured.first().locator(".claimed")).containsText("自称律师");
        assertThat(reader.locator(".badge")).hasCount(0);
        // the page itself is among the three that the source names
        assertThat(reader.locator(".related li")).hasCount(2);
        assertThat(reader.locator(".related a")).hasCount(0);
    }

    @Test
    @Window(scripts = false, width = 360)
    void worksWithoutScriptsAndInOldEncodings(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        choose(editor, page.getBytes(Charset.forName("GB18030")));
        editor.locator("#take").click();
        assertThat(editor.locator("h1")).hasText(title);
    }

    @Test
    void namesTheLineOfWhatIsNoPageAndLetsItBeMended(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        choose(editor, page.replace("人气:1203", "人气:很多").getBytes(StandardCharsets.UTF_8));
        assertThat(editor.locator(".errors")).containsText("第 2 行");
        assertThat(editor.locator("#take")).hasCount(0);

        editor.locator("#source").fill(page);
        editor.locator("#check").click();
        assertThat(editor.locator(".errors")).hasCount(0);
        assertThat(editor.locator("#take")).isVisible();
    }

    @Test
    void leadsToTheArticleThatAPageBecameBefore(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        choose(editor, page.getBytes(StandardCharsets.UTF_8));
        editor.locator("#take").click();
        assertThat(editor.locator("h1")).hasText(title);
        String address = editor.url();

        choose(editor, page.getBytes(StandardCharsets.UTF_8));
        assertThat(editor.locator("#take")).hasCount(0);
        editor.locator(".note--bad a").click();
        assertThat(editor).hasURL(address);
    }

    @Test
    void refusesAFileThatIsNoText(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        choose(editor, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        assertThat(editor.locator(".errors")).containsText("UTF-8");
        editor.navigate("/desk/import");
        editor.locator("#check").click();
        assertThat(editor.locator(".errors")).containsText("请选择文件");
    }

    @Test
    void isClosedToReaders(Page reader) {
        Visitors.signIn(reader);
        assertThat(reader.request().get("/desk/import").status()).isEqualTo(403);
    }
}
