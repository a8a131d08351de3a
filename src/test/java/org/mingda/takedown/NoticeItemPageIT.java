package org.mingda.takedown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Words;

/** Notice and counter-statement, as right holder, moderator and author see them. */
class NoticeItemPageIT extends PageTest {

    private static String shown(Page author, String name) {
        return author.request().get("/stage/review", RequestOptions.create().setQueryParam("author", name).setQueryParam("text", "该公司收取砍头息。" + Words.fresh())
                .setQueryParam("shown", "yes")).text();
    }

    @Test
    void goesToTheAuthorAndTheAnswerComesBack(Page holder, Page moderator, Page author) {
        String name = Visitors.signIn(author, Role.EDITOR);
        String firm = "某某公司" + Words.fresh();
        holder.navigate("/notice/" + shown(author, name));
        holder.locator("#right").selectOption("REPUTATION");
        holder.locator("#holder").fill(firm);
        holder.locator("#email").fill("legal-" + name.hashCode() + "@example.com");
        holder.locator("#evidence").fill("该段与事实不符，附营业执照。");
        holder.locator("#demand").fill("请移除全文。");
        holder.locator("#sincere").check();
        holder.locator("#send").click();
        assertThat(holder).hasURL(Pattern.compile(".*/notice/status/\\w{32}"));
        assertThat(holder.locator("main")).containsText("已收到，等待处理");
        assertThat(holder.content()).doesNotContain(name);

        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/takedowns");
        moderator.locator(".queue tr").filter(new Locator.FilterOptions().setHasText(firm)).locator("a").first().click();
        assertThat(moderator.locator("#release")).isVisible();
        moderator.locator("summary[data-key=n]").click();
        moderator.locator("#note").fill("营业执照已核对。");
        moderator.locator("#leave-note").click();
        assertThat(moderator.locator("#memos")).containsText("营业执照已核对。");
        moderator.locator("#act").click();
        assertThat(moderator.locator(".flash")).containsText("已转送作者");

        author.navigate("/me/notices");
        author.locator(".inbox a[href^='/me/takedown/']").first().click();
        assertThat(author.locator("main")).containsText(firm);
        assertThat(author.locator("main")).not().containsText("@example.com");
        author.locator("#name").fill("张某");
        author.locator("#statement").fill("所述属实，有判决书为证。");
        author.locator("#send").click();
        assertThat(author.locator("main")).containsText("等待期截止");

        holder.reload();
        assertThat(holder.locator("main")).containsText("所述属实，有判决书为证。");
        holder.locator("#where").fill("某区人民法院（2026）民初1号");
        holder.locator("#send").click();
        assertThat(holder.locator("main")).containsText("权利人已投诉或起诉");
        moderator.reload();
        assertThat(moderator.locator("main")).containsText("某区人民法院（2026）民初1号");
    }
}
