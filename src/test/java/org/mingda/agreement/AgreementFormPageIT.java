package org.mingda.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class AgreementFormPageIT extends PageTest {

    @Test
    @Window(scripts = false)
    void isGivenAndTakenBackByAnotherLawyerAndReadByAll(Page author, Page other, Page reader) {
        String question = made(reader, "question");
        Visitors.signIn(author, made(reader, "lawyer"), People.PASSWORD);
        author.navigate(question + "/answer");
        author.locator("#side").selectOption("NONE");
        author.locator("#body").fill(Questions.words("先说结论：不会坐牢。接到起诉材料要签收，按时应诉。"));
        author.locator("#submit").click();
        made(reader, "approve&question=" + question.substring(question.lastIndexOf('/') + 1));
        author.navigate(question);
        assertThat(author.locator(".answer")).isVisible();
        assertThat(author.locator("button[name=agree]")).hasCount(0);

        String name = made(reader, "lawyer");
        Visitors.signIn(other, name, People.PASSWORD);
        other.navigate(question);
        other.locator("button[name=agree]").click();
        assertThat(other.locator(".flash")).isVisible();
        assertThat(other.locator("button[name=disagree]")).hasAttribute("aria-pressed", "true");
        reader.navigate(question);
        assertThat(reader.locator(".answer button[name=agree]")).hasCount(0);
        reader.locator(".agreed summary").click();
        assertThat(reader.locator(".agreed")).containsText(name);
        assertThat(reader.locator(".agreed .badge--lawyer")).isVisible();

        other.locator("button[name=disagree]").click();
        assertThat(other.locator("button[name=agree]")).isVisible();
        reader.navigate(question);
        assertThat(reader.locator(".agreed")).hasCount(0);
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }
}
