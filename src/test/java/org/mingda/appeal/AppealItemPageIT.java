package org.mingda.appeal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;
import org.mingda.testing.Words;

/** From a comment to its appeal and back, as all see it. */
class AppealItemPageIT extends PageTest {

    private final String words = "请问门店算不算住宅？" + Words.fresh();

    private static String newest(Page page, String author) {
        return page.request().get("/stage/newest", RequestOptions.create().setQueryParam("author", author)).text();
    }

    private String comment(Page author) {
        String address = author.request().get("/stage/article?title=article").text();
        author.navigate(address);
        author.locator("#comment-body").fill(words);
        author.locator("#comment-post").click();
        assertThat(author.locator(".flash")).containsText("等待审核");
        return address;
    }

    private static void reject(Page moderator, String address) {
        moderator.navigate(address);
        moderator.locator("input[name=reason][value=OFF_TOPIC]").check();
        moderator.locator("#explanation").fill("请发到提问里。");
        moderator.locator("#reject").click();
        assertThat(moderator.locator(".flash")).containsText("处理说明");
    }

    /** The notice of a decision at the desk leaves only when it can no longer be undone; the list of one's own texts tells at once. */
    private static void readStatement(Page author) {
        author.navigate("/me/submissions");
        author.locator("main a[href^='/me/decision/']").first().click();
        assertThat(author).hasURL(Pattern.compile(".*/me/decision/\\w{12}"));
    }

    @Test
    void restoresARejectedCommentWhenAnotherModeratorFindsTheDecisionWrong(Page author, Page first, Page second, Page reader) {
        String name = Visitors.signIn(author);
        String article = comment(author);
        Visitors.signIn(first, Role.MODERATOR);
        reject(first, newest(first, name));
        reader.navigate(article);
        assertThat(reader.locator(".thread")).hasCount(0);

        readStatement(author);
        assertThat(author.locator("main")).containsText("与主题无关");
        assertThat(author.locator("main")).containsText("请发到提问里。");
        assertThat(author.locator("main")).containsText("由审核员（人）看过后作出");
        assertThat(author.locator("main")).containsText("仅这一条内容");
        author.locator("#send-appeal").click();
        assertThat(author.locator(".flash")).containsText("申诉已收到");
        assertThat(author.locator("#appeal-state")).containsText("申诉正在复核");
        assertThat(author.locator("#send-appeal")).hasCount(0);

        String appeal = newest(first, name);
        first.navigate(appeal);
        assertThat(first.locator("main")).containsText("须由另一位审核员复核");
        assertThat(first.locator("#overturn")).hasCount(0);

        Visitors.signIn(second, Role.MODERATOR);
        second.navigate(appeal);
        assertThat(second.locator("main")).containsText(words);
        second.locator("#overturn").click();
        assertThat(second.locator(".flash")).containsText("原决定已撤销");

        reader.navigate(article);
        assertThat(reader.locator(".thread")).containsText(words);
        author.navigate("/me/notices");
        assertThat(author.locator(".inbox")).containsText("您的申诉成立");
        second.navigate("/desk/appeals/outcomes");
        assertThat(second.locator("main")).containsText("与主题无关");
    }

    @Test
    @Window(width = 360, scripts = false)
    void keepsADecisionThatWasRightAndTellsWhyOnAPhoneWithoutScripts(Page author, Page first, Page second) {
        String name = Visitors.signIn(author);
        comment(author);
        Visitors.signIn(first, Role.MODERATOR);
        reject(first, newest(first, name));
        readStatement(author);
        author.locator("#appeal details summary").click();
        author.locator("#words").fill("这就是门店的事。");
        author.locator("#send-appeal").click();

        Visitors.signIn(second, Role.MODERATOR);
        second.navigate(newest(second, name));
        assertThat(second.locator("main")).containsText("这就是门店的事。");
        assertThat(second.locator("#release")).isVisible();
        assertThat(second.locator("#note-form")).hasCount(1);
        second.locator("#uphold").click();
        assertThat(second.locator(".errors")).containsText("请向当事人写明理由");
        second.locator("#why-words").fill("文章讲的是催款函，与门店无关。");
        second.locator("#uphold").click();

        author.navigate("/me/notices");
        author.locator(".inbox__title a").first().click();
        assertThat(author.locator("main")).containsText("维持原决定");
        assertThat(author.locator("main")).containsText("文章讲的是催款函，与门店无关。");
        assertThat(author.evaluate("document.documentElement.scrollWidth")).asInstanceOf(INTEGER).isLessThanOrEqualTo(360);
    }

    @Test
    void isTakenBackOnlyAfterBeingAskedAgain(Page author, Page moderator) {
        String name = Visitors.signIn(author);
        comment(author);
        Visitors.signIn(moderator, Role.MODERATOR);
        reject(moderator, newest(moderator, name));
        readStatement(author);
        author.locator("#send-appeal").click();
        author.locator("#appeal-state a[href$='act=withdraw']").click();
        author.locator("#withdraw-now").click();
        assertThat(author.locator(".flash")).containsText("申诉已撤回");
        assertThat(author.locator("#send-appeal")).hasCount(0);
    }

    @Test
    void isClosedToReadersAndUnknownAppeals(Page reader, Page verifier) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/desk/appeals").status()).isEqualTo(403);
        assertThat(reader.navigate("/desk/appeal/aaaaaaaaaaaa").status()).isEqualTo(403);
        Visitors.signIn(verifier, Role.VERIFIER);
        assertThat(verifier.navigate("/desk/appeals").status()).isEqualTo(200);
        assertThat(verifier.navigate("/desk/appeals/outcomes").status()).isEqualTo(403);
        assertThat(verifier.navigate("/desk/appeal/aaaaaaaaaaaa").status()).isEqualTo(404);
    }
}
