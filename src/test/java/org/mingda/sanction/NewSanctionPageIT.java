package org.mingda.sanction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;
import org.mingda.testing.Words;

/** Sanctions, as moderator and member see them. */
class NewSanctionPageIT extends PageTest {

    private static String record(Page page, String member) {
        return page.request().get("/stage/newest", RequestOptions.create().setQueryParam("author", member).setQueryParam("account", "yes")).text();
    }

    private static void impose(Page moderator, String member, String kind) {
        moderator.navigate(record(moderator, member));
        moderator.locator("a[href$='/sanction']").click();
        moderator.locator("input[name=kind][value=" + kind + "]").check();
        moderator.locator("#reason").selectOption("INSULT");
        moderator.locator("#facts").fill("昨天在评论里两次辱骂其他成员。");
        moderator.locator("#explanation").fill("请对事不对人。");
        moderator.locator("#impose").click();
        assertThat(moderator.locator(".flash")).containsText("已通知本人");
        assertThat(moderator.locator("main")).containsText("生效中");
    }

    private static void comment(Page member, String words) {
        member.locator("#comment-body").fill(words);
        member.locator("#comment-post").click();
    }

    @Test
    void asksForAWarningToBeTickedBeforeTheNextPost(Page member, Page moderator) {
        String name = Visitors.signIn(member);
        Visitors.signIn(moderator, Role.MODERATOR);
        impose(moderator, name, "WARN");
        String article = member.request().get("/stage/article?title=article").text();
        String words = "请问门店算不算住宅？" + Words.fresh();
        member.navigate(article);
        assertThat(member.locator(".banner")).containsText("警告");
        comment(member, words);
        assertThat(member.locator(".errors")).containsText("您有一条警告还没有确认");
        assertThat(member.locator("#comment-body")).hasValue(words);

        member.locator(".banner a").click();
        assertThat(member.locator("main")).containsText("两次辱骂其他成员");
        assertThat(member.locator("main")).containsText("请对事不对人。");
        member.locator("#send-read").click();
        assertThat(member.locator(".errors")).containsText("请先勾选");
        member.locator("#read").check();
        member.locator("#send-read").click();
        assertThat(member.locator(".flash")).containsText("已确认");
        member.navigate(article);
        assertThat(member.locator(".banner")).hasCount(0);
        comment(member, words);
        assertThat(member.locator(".flash")).containsText("等待审核");
    }

    @Test
    @Window(width = 360, scripts = false)
    void leavesTheSuspendedHisStatementAndTheAppeal(Page member, Page moderator) {
        String name = Visitors.signIn(member);
        Visitors.signIn(moderator, Role.MODERATOR);
        impose(moderator, name, "SUSPEND");
        member.navigate("/ask");
        assertThat(member).hasURL(Pattern.compile(".*/me/sanctions"));
        member.navigate("/me/profile");
        assertThat(member).hasURL(Pattern.compile(".*/me/sanctions"));
        assertThat(member.navigate("/articles").status()).isEqualTo(200);
        member.navigate("/me/sanctions");
        member.locator(".rows a").first().click();
        assertThat(member.locator("main")).containsText("您的账号被暂停使用");
        assertThat(member.locator("main")).containsText("期限到");
        member.locator("#send-appeal").click();
        assertThat(member.locator("#appeal-state")).containsText("申诉正在复核");

        moderator.navigate(record(moderator, name));
        moderator.locator("a[href^='/desk/sanction/']").first().click();
        moderator.locator("#lift-now").click();
        assertThat(moderator.locator(".errors")).containsText("请写明为什么解除");
        moderator.locator("#why").fill("已经道歉。");
        moderator.locator("#lift-now").click();
        assertThat(moderator.locator(".flash")).containsText("已解除");
        member.navigate("/ask");
        assertThat(member).hasURL(Pattern.compile(".*/ask"));
    }

    @Test
    void proposesTheNextStepAndKeepsWhatWasTyped(Page member, Page moderator) {
        String name = Visitors.signIn(member);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate(record(moderator, name) + "/sanction");
        assertThat(moderator.locator("input[name=kind][value=WARN]")).isChecked();
        moderator.locator("input[name=kind][value=MUTE]").check();
        moderator.locator("#hours").selectOption("168");
        moderator.locator("#explanation").fill("写好的说明");
        moderator.locator("#impose").click();
        assertThat(moderator.locator(".errors")).containsText("请选择一个理由");
        assertThat(moderator.locator("input[name=kind][value=MUTE]")).isChecked();
        assertThat(moderator.locator("#hours")).hasValue("168");
        assertThat(moderator.locator("#explanation")).hasValue("写好的说明");
    }

    @Test
    void refusesStaffOfTheSameRole(Page other, Page moderator) {
        String name = Visitors.signIn(other, Role.MODERATOR);
        Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate(record(moderator, name) + "/sanction").status()).isEqualTo(422);
        assertThat(moderator.locator("main")).containsText("同级或更高角色");
    }
}
