package org.mingda.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Words;

class AskGuidancePageIT extends PageTest {

    @Test
    void handsATraineeAndWhatWaitsToAnotherLawyerOfHisFirm(Page trainee, Page former, Page next, Page stage) {
        String firm = "&firm=" + URLEncoder.encode("示例" + Words.fresh(), StandardCharsets.UTF_8);
        String question = made(stage, "question");
        String formerName = made(stage, "lawyer" + firm);
        String nextName = made(stage, "lawyer" + firm);
        Visitors.signIn(trainee, made(stage, "trainee&lawyer=" + formerName + firm), People.PASSWORD);
        trainee.navigate(question + "/answer");
        trainee.locator("#side").selectOption("NONE");
        trainee.locator("#body").fill(Questions.words("执行时应当保留您本人和所扶养家属的生活必需费用。"));
        trainee.locator("#submit").click();
        assertThat(trainee.locator(".answer .note--wait")).containsText(formerName);

        trainee.navigate("/me/guidance");
        assertThat(trainee.locator("#lawyer option")).hasCount(1);
        trainee.locator("#send").click();
        assertThat(trainee.locator(".flash")).isVisible();
        assertThat(trainee.locator("main .note").last()).containsText(nextName);

        Visitors.signIn(next, nextName, People.PASSWORD);
        next.navigate("/me/notices");
        next.locator("main a[href*='/me/guidance/']").first().click();
        next.locator("#accept").click();
        assertThat(next).hasURL(Pattern.compile(".*/me/sign-offs"));
        assertThat(next.locator("main .row__title a")).hasCount(1);
        Visitors.signIn(former, formerName, People.PASSWORD);
        former.navigate("/me/sign-offs");
        assertThat(former.locator("main .row__title a")).hasCount(0);
        trainee.navigate("/me/guidance");
        assertThat(trainee.locator(".note--good")).isVisible();
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }
}
