package org.mingda.article;

import org.mingda.testing.Words;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class ViewArticlePageIT extends PageTest {

    private final String words = "请问门店算不算住宅？" + Words.fresh();

    private static String article(Page page) {
        return page.request().get("/stage/article?title=article").text();
    }

    @Test
    void servesVisitorsWithoutACookie(Page reader) {
        reader.navigate(article(reader));
        assertThat(reader.locator("h1")).hasText("article");
        assertThat(reader.locator("#comment")).hasCount(0);
        assertThat(reader.locator("main")).containsText("登录后可以评论");
        assertThat(reader.context().cookies()).isEmpty();
    }

    @Test
    @Window(width = 320, dark = true)
    void fitsThePhoneWithTheNarrowestWindow(Page reader) {
        reader.navigate(article(reader));
        assertThat(reader.evaluate("document.documentElement.scrollWidth")).asInstanceOf(INTEGER).isLessThanOrEqualTo(320);
    }

    @Test
    @Window(scripts = false)
    void showsAWaitingCommentToItsAuthorAlone(Page author, Page reader) {
        Visitors.signIn(author);
        String address = article(author);
        author.navigate(address);
        author.locator("#comment-body").fill(words);
        author.locator("#comment-post").click();
        assertThat(author.locator(".flash")).containsText("等待审核");
        assertThat(author.locator(".comment--waiting")).containsText(words);

        reader.navigate(address);
        assertThat(reader.locator(".thread")).hasCount(0);
    }

    @Test
    void showsEditsAndWithdrawsAComment(Page author, Page reader) {
        Visitors.signIn(author, Role.EDITOR);
        String address = article(author);
        author.navigate(address);
        author.locator("#comment-body").fill(words);
        author.locator("#comment-post").click();
        assertThat(author.locator(".flash")).containsText("评论已发布");
        author.locator(".thread a", new Page.LocatorOptions().setHasText("修改或撤回")).click();
        author.locator("#body").fill(words + " 改过");
        author.locator("#save").click();
        reader.navigate(address);
        assertThat(reader.locator(".thread")).containsText(words + " 改过");

        author.locator(".thread a", new Page.LocatorOptions().setHasText("修改或撤回")).click();
        author.locator("details:has(#withdraw) summary").click();
        author.locator("#withdraw-now").click();
        assertThat(author.locator(".flash")).containsText("已撤回");
        reader.reload();
        assertThat(reader.locator(".thread")).hasCount(0);
    }

    @Test
    void hangsARepliesPageBelowTheCommentAndFeaturesIt(Page editor, Page reader) {
        Visitors.signIn(editor, Role.EDITOR);
        String address = article(editor);
        editor.navigate(address);
        editor.locator("#comment-body").fill(words);
        editor.locator("#comment-post").click();
        editor.locator(".thread a", new Page.LocatorOptions().setHasText("回复")).click();
        editor.locator("#body").fill("算的。" + Words.fresh());
        editor.locator("#post").click();
        assertThat(editor.locator(".replies .comment")).containsText("算的。");
        editor.locator(".thread > li > .comment a", new Page.LocatorOptions().setHasText("设为精彩")).click();
        editor.locator("#on").click();

        reader.navigate(address);
        assertThat(reader.locator(".featured")).containsText(words);
        assertThat(reader.locator(".replies")).containsText("算的。");
    }

    @Test
    void keepsWhatWasTypedWhenTheSignInIsOver(Page author) {
        Visitors.signIn(author, Role.EDITOR);
        author.navigate(article(author));
        author.locator("#comment-body").fill(words);
        author.context().clearCookies();
        author.locator("#comment-post").click();
        assertThat(author.locator("body")).containsText(words.substring(0, 8));
    }

    @Test
    void refusesAnEmptyAndAnOverlongComment(Page author) {
        Visitors.signIn(author, Role.EDITOR);
        author.navigate(article(author));
        author.locator("#comment-post").click();
        assertThat(author.locator(".errors")).containsText("请先写下评论内容");
        author.locator("#comment-body").fill("长".repeat(1_001));
        author.locator("#comment-post").click();
        assertThat(author.locator(".errors")).isVisible();
        assertThat(author.locator("#comment-body")).hasValue("长".repeat(1_001));
    }
}
