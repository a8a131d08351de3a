package org.mingda.backtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;
import org.mingda.testing.Words;

/** A rule's way from draft to force and back, as moderators walk it. */
class RulePageIT extends PageTest {

    private static void write(Page page, String kind, String body) {
        page.navigate("/desk/rules/new");
        page.locator("#name").fill("试验规则");
        page.locator("#kind").selectOption(kind);
        page.locator("#body").fill(body);
        page.locator("#reason").fill("招揽业务");
    }

    private static void tryPhrase(Page page, String phrase) {
        page.navigate("/desk/rules/trial");
        page.locator("#phrase").fill(phrase);
        page.locator("#check").click();
    }

    private static void shown(Page page, String author, String text) {
        page.request().get("/stage/review", RequestOptions.create().setQueryParam("author", author).setQueryParam("shown", "yes").setQueryParam("text", text));
    }

    @Test
    void goesFromDraftByTrialAndShadowIntoForceAndBack(Page moderator, Page author) {
        String word = Words.fresh();
        String other = Words.fresh();
        String name = Visitors.signIn(author, Role.EDITOR);
        shown(author, name, "这里说的是" + word + "这件事");
        Visitors.signIn(moderator, Role.MODERATOR);
        write(moderator, "WORDS", word);
        moderator.locator("#save").click();
        assertThat(moderator.locator("#state")).hasText("草稿");
        moderator.locator("#ran").waitFor();
        String address = moderator.url();
        assertThat(moderator.locator("#samples mark")).hasText(word);
        assertThat(moderator.locator("#live")).hasCount(0);
        moderator.locator("#shadow").click();
        assertThat(moderator.locator("#state")).hasText("影子试运行");
        shown(author, name, "又说到" + word + "这件事，" + Words.fresh());
        moderator.navigate(address);
        assertThat(moderator.locator("#shadowed")).containsText(word);
        moderator.locator("#live").click();
        assertThat(moderator.locator("#state")).hasText("生效");
        tryPhrase(moderator, word);
        assertThat(moderator.locator("#outcome")).containsText("留待人工审核");

        moderator.navigate(address + "/edit");
        moderator.locator("#body").fill(other);
        moderator.locator("#save").click();
        moderator.locator("#ran").waitFor();
        assertThat(moderator.locator("#figures")).containsText("第 1 版的命中");
        moderator.locator("#shadow").click();
        moderator.locator("#live").click();
        tryPhrase(moderator, word);
        assertThat(moderator.locator("#outcome")).containsText("不会被拦下");
        moderator.navigate(address);
        moderator.locator("#roll-back").click();
        assertThat(moderator.locator(".flash")).containsText("已回滚");
        tryPhrase(moderator, word);
        assertThat(moderator.locator("#outcome")).containsText("留待人工审核");
    }

    @Test
    @Window(width = 360, scripts = false)
    void needsNoScripts(Page moderator) {
        Visitors.signIn(moderator, Role.MODERATOR);
        write(moderator, "WORDS", Words.fresh());
        moderator.locator("#save").click();
        moderator.locator("#ran").waitFor();
        moderator.locator("#shadow").click();
        assertThat(moderator.locator("#state")).hasText("影子试运行");
        moderator.locator("#off").click();
        assertThat(moderator.locator("#state")).hasText("停用");
    }

    @Test
    void refusesARuleThatMeetsEverythingAndKeepsWhatWasTyped(Page moderator) {
        Visitors.signIn(moderator, Role.MODERATOR);
        for (String[] bad : new String[][] {{"PATTERN", ".*", "连空白的文字"}, {"WORDS", "的", "这条规则太宽"}, {"PATTERN", "((a{1000}){1000}){1000}", "太长"}, {"WORDS", "。", "不能作为词语"}}) {
            write(moderator, bad[0], bad[1]);
            Response answer = moderator.waitForResponse(r -> r.request().method().equals("POST"), () -> moderator.locator("#save").click());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(moderator.locator(".errors")).containsText(bad[2]);
            assertThat(moderator.locator("#body")).hasValue(bad[1]);
        }
    }

    @Test
    void isClosedToReaders(Page reader, Page moderator) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/desk/rules").status()).isEqualTo(403);
        assertThat(reader.navigate("/desk/rules/new").status()).isEqualTo(403);
        Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate("/desk/rule/aaaaaaaaaaaa").status()).isEqualTo(404);
        assertThat(moderator.navigate("/desk/rules?state=%3Cx%3E&page=99999").status()).isEqualTo(200);
    }
}
