package org.mingda.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;

/** A sign-in that ends while somebody writes costs him nothing. */
class KeepDraftPageIT extends PageTest {

    private static final Pattern KEPT = Pattern.compile("\\d{2}:\\d{2}");

    @Test
    void saysSoAndGoesOnInTheSameWindowAfterASignInInAnother(Page writer) {
        String name = made(writer, "lawyer");
        String form = made(writer, "question") + "/answer";
        Visitors.signIn(writer, name, People.PASSWORD);
        writer.navigate(form);
        writer.locator("#body").fill("先说结论");
        assertThat(writer.locator(".draft-line")).containsText(KEPT);

        writer.context().clearCookies();
        String more = Questions.words("先说结论：接到起诉材料要签收，按时应诉。");
        writer.locator("#body").fill(more);
        assertThat(writer.locator(".draft-line--trouble")).isVisible();
        assertThat(writer.locator("#body")).hasValue(more);

        Page other = writer.context().newPage();
        Visitors.signIn(other, name, People.PASSWORD);
        writer.locator("#body").pressSequentially("。");
        assertThat(writer.locator(".draft-line")).containsText(KEPT);
        other.navigate(form);
        assertThat(other.locator("#body")).hasValue(more + "。");
    }

    @Test
    void givesTheWordsBackWhoeverPressesAButtonThen(Page writer) {
        String name = made(writer, "lawyer");
        String form = made(writer, "question") + "/answer";
        Visitors.signIn(writer, name, People.PASSWORD);
        writer.navigate(form);
        String words = Questions.words("先说结论：接到起诉材料要签收，按时应诉。");
        writer.locator("#body").fill(words);
        assertThat(writer.locator(".draft-line")).containsText(KEPT);
        writer.context().clearCookies();
        writer.locator("#keep").click();
        assertThat(writer.locator("main textarea").first()).hasValue(words);
        writer.locator("main a.button--primary").click();
        writer.locator("#name").fill(name);
        writer.locator("#password").fill(People.PASSWORD);
        writer.locator("#submit").click();
        assertThat(writer).hasURL(Pattern.compile(".*/answer"));
        assertThat(writer.locator("#body")).hasValue(words);
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }
}
