package org.mingda.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** From the empty form to the public question, on the pages alone. */
class AskQuestionPageIT extends PageTest {

    private static final String BODY = "去年生意失败，信用卡欠了四万八，已经四个月没还上最低还款。\n\n银行说要去法院**起诉**，请问我会不会坐牢？";

    @Test
    @Window(scripts = false, width = 360)
    void leadsFromTheFormToAPublicQuestionUnderAnAlias(Page asker, Page reader) {
        String category = reader.request().get("/stage/question?make=category").text();
        String name = Visitors.signIn(asker);
        asker.navigate("/questions");
        asker.locator("a[href='/ask']").first().click();
        String alias = fill(asker, category);
        asker.locator("#threatened").fill("起诉、报警");
        asker.locator("#submit").click();

        assertThat(asker).hasURL(Pattern.compile(".*/question/\\w{12}"));
        assertThat(asker.locator(".flash")).isVisible();
        assertThat(asker.locator(".note--wait .steps")).isVisible();
        String path = asker.url().replaceAll(".*(/question/\\w+)", "$1");
        assertThat(reader.navigate(path).status()).isEqualTo(404);

        reader.request().get("/stage/question?make=approve&question=" + path.substring(path.lastIndexOf('/') + 1));
        reader.navigate(path);
        assertThat(reader.locator("h1")).hasText("信用卡逾期四个月，银行要起诉我");
        assertThat(reader.locator(".question .prose strong")).hasText("起诉");
        assertThat(reader.locator(".question__facts")).containsText("48,000");
        assertThat(reader.locator(".help a[href='tel:110']")).isVisible();
        assertThat(reader.locator(".byline__name").first()).containsText(alias);
        assertThat(reader.content()).doesNotContain(name);
        reader.navigate("/questions?status=waiting&category=" + category);
        assertThat(reader.locator(".row__title a")).hasAttribute("href", path);
        assertThat(reader.locator("#status")).hasValue("waiting");
    }

    @Test
    @Window(scripts = false)
    void keepsWhatWasTypedAndSaysWhatIsWrong(Page asker) {
        Visitors.signIn(asker);
        asker.navigate("/ask");
        asker.locator("#body").fill("<script>alert(1)</script> " + BODY);
        asker.locator("#sum").fill("四万八");
        Response refused = asker.waitForResponse(r -> r.request().method().equals("POST"), () -> asker.locator("#submit").click());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(asker.locator(".errors__list a[href='#title']")).isVisible();
        assertThat(asker.locator("#body")).hasValue("<script>alert(1)</script> " + BODY);
        assertThat(asker.locator("#sum")).hasValue("四万八");
    }

    @Test
    void previewsAndAsksOnceOnADoubleSubmit(Page asker) {
        String category = asker.request().get("/stage/question?make=category").text();
        Visitors.signIn(asker);
        asker.navigate("/ask");
        fill(asker, category);
        asker.locator("#preview-button").click();
        assertThat(asker.locator("#preview strong")).hasText("起诉");
        asker.evaluate("() => { const f = document.getElementById('ask'); const d = new URLSearchParams(new FormData(f)); d.append('submit', 'x');"
                + " return Promise.all([1, 2].map(() => fetch('/ask', { method: 'POST', body: d, redirect: 'follow' }))).then(r => r.map(x => x.url)); }");
        asker.navigate("/me/submissions");
        assertThat(asker.locator("main a[href^='/question/']")).hasCount(1);
    }

    @Test
    void changesAndWithdrawsAPendingQuestion(Page asker, Page reader) {
        String category = reader.request().get("/stage/question?make=category").text();
        Visitors.signIn(asker);
        asker.navigate("/ask");
        fill(asker, category);
        asker.locator("#submit").click();
        asker.locator(".note--wait a[href$='/edit']").click();
        asker.locator("#title").fill("信用卡逾期五个月，银行要起诉我");
        asker.locator("#save").click();
        assertThat(asker.locator("h1")).hasText("信用卡逾期五个月，银行要起诉我");
        asker.locator(".note--wait a[href$='/edit']").click();
        asker.locator("details.fold summary").click();
        asker.locator("#withdraw-button").click();
        assertThat(asker.locator(".flash")).isVisible();
        assertThat(asker.locator(".note").first()).isVisible();
        assertThat(asker.locator(".note--wait")).hasCount(0);
    }

    private static String fill(Page asker, String category) {
        asker.locator("#title").fill("信用卡逾期四个月，银行要起诉我");
        asker.locator("#body").fill(BODY + Questions.words(""));
        asker.locator("#category").selectOption(category);
        asker.locator("#province").selectOption("GUANGDONG");
        asker.locator("#lender").selectOption("CREDIT_CARD");
        asker.locator("#sum").fill("4.8万");
        return asker.locator("#alias").inputValue();
    }
}
