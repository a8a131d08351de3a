package org.mingda.duplicate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class ProposeDuplicatePageIT extends PageTest {

    @Test
    @Window(scripts = false)
    void leadsFromAProfessionalsProposalOverTheDeskToAClosedQuestionAndBack(Page lawyer, Page moderator, Page reader) {
        String original = made(reader, "question");
        String question = made(reader, "question");
        Visitors.signIn(lawyer, made(reader, "lawyer"), People.PASSWORD);
        lawyer.navigate(question);
        String title = lawyer.locator("h1").textContent().strip();
        lawyer.locator("a[href='" + question + "/duplicate']").click();
        lawyer.locator("#original").fill("不是地址");
        lawyer.locator("#note").fill("问的是同一件事");
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".errors")).isVisible();
        assertThat(lawyer.locator("#original")).hasValue("不是地址");
        assertThat(lawyer.locator("#note")).hasValue("问的是同一件事");
        lawyer.locator("#original").fill("http://localhost" + original + "?page=2#answers");
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".flash")).isVisible();
        reader.navigate(question);
        assertThat(reader.locator("#duplicate")).hasCount(0);

        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/duplicates");
        moderator.locator(".row__title a", new Page.LocatorOptions().setHasText(title)).click();
        assertThat(moderator.locator(".pair a[href='" + question + "']")).isVisible();
        moderator.locator("#close").click();
        reader.navigate(question);
        reader.locator("#duplicate a").first().click();
        assertThat(reader).hasURL(Pattern.compile(".*" + original));

        moderator.navigate(question);
        moderator.locator("#duplicate a[href^='/desk/duplicate/']").click();
        moderator.locator("#reopen").click();
        reader.navigate(question);
        assertThat(reader.locator("#duplicate")).hasCount(0);
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }
}
