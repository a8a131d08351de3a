package org.mingda.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.Mailbox;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Words;

/** Reporting, as people without an account, moderators and authors see it. */
class ReportPageIT extends PageTest {

    private static final String STATUS = ".*/report/status/\\w{32}";

    /** A comment that shows, and its review's token. */
    private static String shown(Page author, String name, String words) {
        return author.request().get("/stage/review", RequestOptions.create().setQueryParam("author", name).setQueryParam("text", words).setQueryParam("shown", "yes")).text();
    }

    private static Response press(Page page, String button) {
        return page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.locator(button).click());
    }

    private static void complain(Page reader, String token, String reason) {
        reader.navigate("/report/" + token);
        reader.locator("input[name=reason][value=" + reason + "]").check();
        reader.locator("#explanation").fill("里面有我的住址");
    }

    @Test
    void leadsSomebodyUnknownToAPageThatTellsTheOutcomeAndNothingElse(Page reader, Page moderator, Page author) {
        String name = Visitors.signIn(author, Role.EDITOR);
        String words = "他写的是邻居家里的事，" + Words.fresh();
        String token = shown(author, name, words);
        String email = "reporter-" + token.toLowerCase() + "@example.org";
        complain(reader, token, "PERSONAL_DATA");
        reader.locator("#email").fill(email);
        reader.locator("#send").click();
        assertThat(reader).hasURL(Pattern.compile(STATUS));
        assertThat(reader.locator("main")).containsText("受理编号");
        assertThat(reader.locator("main")).containsText(Pattern.compile("20\\d\\d-\\d{6}"));
        String status = reader.url();

        String desk = Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        moderator.locator("input[name=reason][value=PERSONAL_DATA]").check();
        moderator.locator("#remove").click();

        reader.navigate(status);
        assertThat(reader.locator("main")).containsText("举报成立");
        String page = reader.content();
        for (String secret : new String[] {words, name, email, desk, token, "收到上门催收短信怎么办", "里面有我的住址"}) {
            assertThat(page).doesNotContain(secret);
        }
        assertThat(Mailbox.textOfMailTo(email)).contains(status.substring(status.indexOf("/report/status/"))).doesNotContain(words).doesNotContain("住址");
    }

    @Test
    void refusesAProgramThatFillsTheUnseenField(Page reader, Page author) {
        String token = shown(author, Visitors.signIn(author, Role.EDITOR), "请先核对合同。" + Words.fresh());
        complain(reader, token, "ADVERTISING");
        reader.locator("#website").evaluate("field => field.value = 'https://spam.example'");
        assertThat(press(reader, "#send").status()).isEqualTo(422);
        assertThat(reader.locator("#explanation")).hasValue("里面有我的住址");
    }

    @Test
    void letsSomebodyUnknownReportATextOnce(Page reader, Page author) {
        String token = shown(author, Visitors.signIn(author, Role.EDITOR), "请先核对合同。" + Words.fresh());
        complain(reader, token, "ADVERTISING");
        reader.locator("#send").click();
        assertThat(reader).hasURL(Pattern.compile(STATUS));
        reader.navigate("/report/" + token);
        assertThat(reader.locator("#send")).hasCount(0);
    }

    @Test
    void showsModeratorsWhoComplainsAndWithWhatWeight(Page reader, Page moderator, Page author) {
        String token = shown(author, Visitors.signIn(author, Role.EDITOR), "请先核对合同。" + Words.fresh());
        String name = Visitors.signIn(reader);
        String unlike = Words.fresh();
        complain(reader, token, "ADVERTISING");
        reader.locator("#explanation").fill(unlike);
        reader.locator("#send").click();
        assertThat(reader).hasURL(Pattern.compile(STATUS));
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk?kind=REPORT");
        moderator.locator(".queue a").filter(new Locator.FilterOptions().setHasText(unlike)).click();
        assertThat(moderator.locator("main")).containsText(name);
        assertThat(moderator.locator("main")).containsText("权重 100%");
        assertThat(moderator.locator("main")).containsText("不计入自动隐藏");
        assertThat(moderator.locator("#release")).isVisible();
        moderator.locator("summary[data-key=n]").click();
        moderator.locator("#note").fill("与合同核对过。");
        moderator.locator("#leave-note").click();
        assertThat(moderator.locator("#memos")).containsText("与合同核对过。");
        moderator.locator("input[name=dismissal][value=REPORT_NO_BREACH]").check();
        moderator.locator("#dismiss").click();
        moderator.locator(".flash").waitFor();
        reader.navigate("/me/notices");
        reader.locator(".inbox a").first().click();
        assertThat(reader.locator("main")).containsText("举报不成立");
    }

    @Test
    void doesNotExistForAGuessedLink(Page reader) {
        assertThat(reader.navigate("/report/status/abcdefghjkmnpqrstuvwxyz23456789ab").status()).isEqualTo(404);
        assertThat(reader.navigate("/notice/status/abcdefghjkmnpqrstuvwxyz23456789ab").status()).isEqualTo(404);
    }
}
