package org.mingda.shield;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** Personal data in a question, before it is posted. */
@Window(scripts = false, width = 360)
class ShieldPageIT extends PageTest {

    private static final String BODY = Questions.words("催收打到我的手机13912345678，还说车牌鄂A12345他们认得。");

    private static Response submit(Page asker) {
        return asker.waitForResponse(r -> r.request().method().equals("POST"), () -> asker.locator("#submit").click());
    }

    private static void fill(Page asker) {
        String category = asker.request().get("/stage/question?make=category").text();
        Visitors.signIn(asker);
        asker.navigate("/ask");
        asker.locator("#title").fill("他们知道我的号码和车牌怎么办");
        asker.locator("#body").fill(BODY);
        asker.locator("#category").selectOption(category);
        asker.locator("#province").selectOption("HUBEI");
        assertThat(submit(asker).status()).isEqualTo(422);
        assertThat(asker.locator("#shield li")).hasCount(2);
        assertThat(asker.locator("#shield del")).hasText(new String[] {"13912345678", "鄂A12345"});
        assertThat(asker.locator("#body")).hasValue(BODY);
        assertThat(asker.locator("#category")).hasValue(category);
    }

    @Test
    void isMaskedByOneMorePress(Page asker) {
        fill(asker);
        assertThat(asker.locator("#shield-mask")).isChecked();
        asker.locator("#submit").click();
        assertThat(asker.locator(".question .prose")).containsText("139＊＊＊＊＊＊＊＊");
        assertThat(asker.locator(".question .prose")).containsText("鄂A＊＊＊＊＊");
        assertThat(asker.locator("main")).not().containsText("13912345678");
    }

    @Test
    void isKeptWhenItsAuthorSaysSo(Page asker) {
        fill(asker);
        asker.locator("#shield-mask").uncheck();
        asker.locator("#submit").click();
        assertThat(asker.locator(".question .prose")).containsText("13912345678");
        assertThat(asker.locator(".note--wait .steps")).isVisible();
    }

    @Test
    void isShownAgainWhenThereIsMore(Page asker) {
        fill(asker);
        asker.locator("#body").fill(BODY + "我的邮箱是wanfeng@example.com。");
        assertThat(submit(asker).status()).isEqualTo(422);
        assertThat(asker.locator("#shield li")).hasCount(3);
        asker.locator("#body").fill(Questions.words("催收打到我的手机，还说认得我的车，我该怎么办。"));
        asker.locator("#submit").click();
        assertThat(asker.locator(".question .prose")).containsText("认得我的车");
    }

    @Test
    void isMaskedInAReport(Page reader, Page author) {
        String name = Visitors.signIn(author, Role.EDITOR);
        String token = author.request().get("/stage/review", RequestOptions.create().setQueryParam("author", name).setQueryParam("text", Questions.words("邻居家的事")).setQueryParam("shown", "yes")).text();
        reader.navigate("/report/" + token);
        reader.locator("input[name=reason][value=PERSONAL_DATA]").check();
        reader.locator("#explanation").fill("他写了我的手机13912345678。");
        assertThat(reader.waitForResponse(r -> r.request().method().equals("POST"), () -> reader.locator("#send").click()).status()).isEqualTo(422);
        assertThat(reader.locator("#shield del")).hasText("13912345678");
        reader.locator("#send").click();
        assertThat(reader).hasURL(Pattern.compile(".*/report/status/\\w{32}"));
    }
}
