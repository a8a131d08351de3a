package org.mingda.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** Moderating, as moderator and author see it. */
class ItemPageIT extends PageTest {

    private static final String ADVERT = "大姐别怕，我也是过来人。停息挂账找我们，加薇❤ １３８ 0013-8000，成功再收费。";

    /** Hands a text in on the author's behalf, or other words for one, and returns its token. */
    private static String hand(Page page, String author, String text, String token) {
        RequestOptions form = RequestOptions.create().setQueryParam("author", author).setQueryParam("text", text);
        return page.request().get("/stage/review", token == null ? form : form.setQueryParam("token", token)).text();
    }

    private static void withdraw(Page page, String author, String token) {
        page.request().get("/stage/review", RequestOptions.create().setQueryParam("author", author).setQueryParam("token", token).setQueryParam("withdraw", "yes"));
    }

    /** Posts the form and returns the answer. */
    private static Response press(Page page, String button) {
        return page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.locator(button).click());
    }

    @Test
    void rejectsACommentByKeysAndTellsItsAuthorWhy(Page moderator, Page author) {
        String name = Visitors.signIn(author);
        String token = hand(author, name, ADVERT, null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk?kind=COMMENT");
        assertThat(moderator.locator(".queue")).containsText("大姐别怕");
        moderator.navigate("/desk/item/" + token);
        assertThat(moderator.locator("mark")).hasText(new String[] {"加薇", "１３８ 0013-8000"});
        assertThat(moderator.locator(".findings")).containsText("手机号码");
        moderator.locator("#explanation").fill("请不要留联系方式。");
        moderator.locator(".item__title").click();
        moderator.keyboard().press("2");
        moderator.keyboard().press("r");
        assertThat(moderator.locator(".flash")).containsText("处理说明");
        assertThat(moderator.locator(".last a")).hasAttribute("href", "/desk/item/" + token);

        author.navigate("/me/submissions");
        assertThat(author.locator(".rows > li").first()).containsText("未通过");
        author.locator(".rows > li .actions a").first().click();
        assertThat(author).hasURL(Pattern.compile(".*/me/decision/\\w{12}"));
        Locator main = author.locator("main");
        assertThat(main).containsText("留有站外联系方式");
        assertThat(main).containsText("社区规则");
        assertThat(main).containsText("请不要留联系方式。");
        assertThat(main).containsText("成功再收费");
        assertThat(main).containsText("由审核员（人）看过后作出");
    }

    @Test
    @Window(width = 360, scripts = false)
    void approvesWithChangesWithoutScriptsOnAPhone(Page moderator, Page author) {
        String name = Visitors.signIn(author);
        String token = hand(author, name, "昨天来了两个人，他们的电话是 13800138000，我没开门。", null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        moderator.locator("summary[data-key=m]").click();
        moderator.locator("#amended-text").fill("昨天来了两个人，我没开门。");
        moderator.locator("#approve").click();
        moderator.navigate("/desk/item/" + token);
        assertThat(moderator.locator(".item__text--judged")).hasText("昨天来了两个人，我没开门。");
        author.navigate("/me/submissions");
        assertThat(author.locator(".rows > li").first()).containsText("已通过");
        author.locator(".rows > li .actions a").first().click();
        assertThat(author.locator("main")).containsText("13800138000");
        assertThat(author.locator("main")).containsText("审核员改后公开的文字");
    }

    @Test
    void refusesWithoutAReasonAndKeepsWhatWasTyped(Page moderator, Page author) {
        String token = hand(author, Visitors.signIn(author), ADVERT, null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        moderator.locator("#explanation").fill("写好的说明");
        assertThat(press(moderator, "#reject").status()).isEqualTo(422);
        assertThat(moderator.locator(".errors")).containsText("请选择一个理由");
        assertThat(moderator.locator("#explanation")).hasValue("写好的说明");
    }

    @Test
    void letsASecondModeratorReadButNotDecide(Page first, Page second, Page author) {
        String token = hand(author, Visitors.signIn(author), ADVERT, null);
        String name = Visitors.signIn(first, Role.MODERATOR);
        first.navigate("/desk/item/" + token);
        Visitors.signIn(second, Role.MODERATOR);
        second.navigate("/desk/item/" + token);
        assertThat(second.locator(".lease--other")).containsText(name);
        assertThat(second.locator("#approve")).hasCount(0);
        first.locator("#release").click();
        second.reload();
        assertThat(second.locator("#approve")).isVisible();
    }

    @Test
    void showsTheNewWordsAndKeepsTheTypedOnesWhenTheAuthorEdits(Page moderator, Page author) {
        String name = Visitors.signIn(author);
        String token = hand(author, name, ADVERT, null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        hand(author, name, "对不起，我删掉了联系方式。", token);
        moderator.locator("#explanation").fill("写好的说明");
        moderator.locator("input[name=reason][value=CONTACT]").check();
        assertThat(press(moderator, "#reject").status()).isEqualTo(409);
        assertThat(moderator.locator(".errors")).containsText("有了变化");
        assertThat(moderator.locator(".item__text--judged")).hasText("对不起，我删掉了联系方式。");
        assertThat(moderator.locator("#explanation")).hasValue("写好的说明");
        assertThat(moderator.locator("input[name=reason][value=CONTACT]")).isChecked();
        assertThat(moderator.locator("#amended-text")).hasValue("对不起，我删掉了联系方式。");
        assertThat(press(moderator, "#approve").status()).isEqualTo(303);
    }

    @Test
    void refusesToDecideOnAWithdrawnTextAndKeepsWhatWasTyped(Page moderator, Page author) {
        String name = Visitors.signIn(author);
        String token = hand(author, name, ADVERT, null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        withdraw(author, name, token);
        moderator.locator("#explanation").fill("写好的说明");
        moderator.locator("input[name=reason][value=CONTACT]").check();
        assertThat(press(moderator, "#reject").status()).isEqualTo(422);
        assertThat(moderator.locator(".errors")).containsText("作者已经撤回");
        assertThat(moderator.locator("#explanation")).hasValue("写好的说明");
        assertThat(moderator.locator("#reject")).hasCount(0);
    }

    @Test
    void putsBackWhatWasRejectedByMistake(Page moderator, Page author) {
        String token = hand(author, Visitors.signIn(author), "谢谢这篇文章，我照着做了。", null);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        moderator.locator("input[name=reason][value=OFF_TOPIC]").check();
        moderator.locator("#reject").click();
        moderator.locator(".last a").click();
        assertThat(moderator).hasURL(Pattern.compile(".*/desk/item/" + token));
        moderator.locator("#restore").click();
        assertThat(moderator.locator(".flash")).containsText("已恢复公开");
        assertThat(moderator.locator("#remove")).isVisible();
    }

    @Test
    void namesWhoDecidesOnWhatWasEscalatedAndClosesItToOthers(Page first, Page lead, Page author) {
        String token = hand(author, Visitors.signIn(author), ADVERT, null);
        String taking = Visitors.signIn(lead, Role.MODERATOR, Role.ADMIN);
        Visitors.signIn(first, Role.MODERATOR);
        first.navigate("/desk/item/" + token);
        first.locator("summary[data-key=e]").click();
        first.locator("#escalation").fill("涉及媒体");
        first.locator("#escalate").click();
        assertThat(first.locator("#takers")).containsText(taking);
        assertThat(first.locator("#approve")).hasCount(0);
        lead.navigate("/desk/item/" + token);
        lead.locator("#approve").click();
        assertThat(lead.locator(".flash").first()).isVisible();
    }

    @Test
    void isClosedToModeratorsOfOtherSections(Page moderator, Page author) {
        String token = hand(author, Visitors.signIn(author), ADVERT, null);
        String name = Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate("/desk/item/" + token).status()).isEqualTo(200);
        moderator.request().get("/stage/review", RequestOptions.create().setQueryParam("limit", name));
        assertThat(moderator.navigate("/desk/item/" + token).status()).isEqualTo(403);
        moderator.navigate("/desk");
        assertThat(moderator.locator("a[href='/desk/item/" + token + "']")).hasCount(0);
    }

    @Test
    void neverOffersAModeratorHisOwnText(Page moderator) {
        String token = hand(moderator, Visitors.signIn(moderator, Role.MODERATOR), ADVERT, null);
        moderator.navigate("/desk/item/" + token);
        assertThat(moderator.locator("main")).containsText("您不能处理自己的内容");
        assertThat(moderator.locator("#approve")).hasCount(0);
    }

    @Test
    void isClosedToReadersAndUnknownItems(Page reader, Page moderator) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/desk").status()).isEqualTo(403);
        assertThat(reader.navigate("/desk/item/aaaaaaaaaaaa").status()).isEqualTo(403);
        Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate("/desk/item/aaaaaaaaaaaa").status()).isEqualTo(404);
        assertThat(moderator.navigate("/desk?kind=%3Cscript%3E&page=99999").status()).isEqualTo(200);
    }
}
