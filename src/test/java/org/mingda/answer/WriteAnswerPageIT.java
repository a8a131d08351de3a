package org.mingda.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** From a waiting question to an accepted answer, on the pages alone. */
class WriteAnswerPageIT extends PageTest {

    @Test
    @Window(scripts = false)
    void leadsFromTheWaitingListToAVisibleAnswerWithABadge(Page lawyer, Page reader) {
        String question = made(reader, "question");
        String name = made(reader, "lawyer");
        Visitors.signIn(lawyer, name, People.PASSWORD);
        assertThat(lawyer.navigate("/me/waiting").status()).isEqualTo(200);
        lawyer.navigate(question);
        lawyer.locator("a[href$='/answer']").click();
        lawyer.locator("#body").fill(Questions.words("先说结论：**不会坐牢**。接到起诉材料要签收，按时应诉。"));
        lawyer.locator("#keep").click();
        lawyer.navigate("/me/drafts");
        lawyer.locator(".meta a[href$='/answer']").click();
        assertThat(lawyer.locator("#body")).hasValue(Pattern.compile("先说结论.*"));
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".errors")).isVisible();
        lawyer.locator("#side").selectOption("NONE");
        lawyer.locator("#with-ai").check();
        lawyer.locator("#preview-button").click();
        assertThat(lawyer.locator("#preview strong")).hasText("不会坐牢");
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".answer .note--wait")).isVisible();
        assertThat(lawyer.locator(".answer [data-ai]")).isVisible();
        lawyer.navigate("/me/drafts");
        assertThat(lawyer.locator(".empty")).isVisible();
        reader.navigate(question);
        assertThat(reader.locator(".answer")).hasCount(0);

        approve(reader, question);
        reader.navigate(question);
        assertThat(reader.locator(".answer .byline__name")).containsText(name);
        assertThat(reader.locator(".answer .badge--lawyer")).isVisible();
        assertThat(reader.locator(".question .chip--answered")).isVisible();
        reader.locator(".answer .byline__name a").first().click();
        assertThat(reader.locator("main")).containsText("先说结论");
    }

    @Test
    @Window(scripts = false)
    void tellsOthersWhoMayAnswer(Page reader) {
        String question = made(reader, "question");
        Visitors.signIn(reader);
        assertThat(reader.navigate(question + "/answer").status()).isEqualTo(403);
        assertThat(reader.locator("main a[href='/me/credentials']").first()).isVisible();
        assertThat(reader.locator("#body")).hasCount(0);
        assertThat(reader.navigate("/me/waiting").status()).isEqualTo(403);
    }

    @Test
    void isFoundHelpfulOnceAndTakenBack(Page lawyer, Page reader) {
        String question = answered(lawyer, reader);
        Visitors.signIn(reader);
        reader.navigate(question);
        reader.locator("button[name=helpful]").click();
        assertThat(reader.locator(".vote__count")).hasText("1");
        assertThat(reader.locator("button[name=unhelpful]")).hasAttribute("aria-pressed", "true");
        reader.locator("button[name=unhelpful]").click();
        assertThat(reader.locator(".vote__count")).hasText("0");
    }

    @Test
    void isAcceptedByItsAskerWhoAsksFurther(Page asker, Page lawyer, Page reader) {
        String category = made(reader, "category");
        Visitors.signIn(asker);
        asker.navigate("/ask");
        asker.locator("#title").fill(Questions.words("银行要起诉我该怎么办"));
        asker.locator("#body").fill(Questions.words("信用卡欠了四万八，已经四个月没有还上最低还款。"));
        asker.locator("#category").selectOption(category);
        asker.locator("#province").selectOption("HUBEI");
        asker.locator("#submit").click();
        assertThat(asker.locator(".note--wait").first()).isVisible();
        String question = asker.url().replaceAll(".*(/question/\\w+).*", "$1");
        approve(reader, question);
        answer(lawyer, reader, question);

        asker.navigate(question);
        asker.locator("a[href$='/choice']").click();
        asker.locator("#ground").selectOption("STEPS");
        asker.locator("#accept").click();
        assertThat(asker.locator(".answer--accepted .answer__accepted")).isVisible();
        asker.locator("a[href*='/follow-up/']").click();
        asker.locator("#body").fill(Questions.words("那么退休金会不会被扣走"));
        asker.locator("#submit").click();
        assertThat(asker.locator(".followup .note--wait")).isVisible();
        asker.locator("a[href$='/choice']").click();
        asker.locator("#take-back").click();
        assertThat(asker.locator(".errors")).isVisible();
        asker.locator("#ground").selectOption("BETTER");
        asker.locator("#take-back").click();
        assertThat(asker.locator(".answer--accepted")).hasCount(0);
    }

    @Test
    void ofATraineeGoesFromDraftToSignedPublicationAndNamesBoth(Page trainee, Page lawyer, Page reader) {
        String question = made(reader, "question");
        String supervisor = made(reader, "lawyer");
        String name = made(reader, "trainee&lawyer=" + supervisor);
        Visitors.signIn(trainee, name, People.PASSWORD);
        trainee.navigate(question + "/answer");
        trainee.locator("#side").selectOption("NONE");
        trainee.locator("#body").fill(Questions.words("执行时应当保留您本人和所扶养家属的生活必需费用。"));
        assertThat(trainee.locator(".draft-line")).containsText(Pattern.compile("\\d{2}:\\d{2}"));
        trainee.navigate("/me/drafts");
        trainee.locator(".meta a[href$='/answer']").click();
        assertThat(trainee.locator("#body")).hasValue(Pattern.compile("执行时应当保留.*"));
        assertThat(trainee.locator("#side")).hasValue("NONE");
        trainee.locator("#submit").click();
        assertThat(trainee.locator(".answer .note--wait")).containsText(supervisor);

        Visitors.signIn(lawyer, supervisor, People.PASSWORD);
        lawyer.navigate("/me/sign-offs");
        lawyer.locator(".row__title a").first().click();
        lawyer.locator("#text").fill(Questions.words("执行时应当保留生活必需费用，这一点可以向法院申请。"));
        lawyer.locator("#sign").click();
        assertThat(lawyer.locator(".errors")).isVisible();
        assertThat(lawyer.locator("#text")).hasValue(Pattern.compile("可以向法院申请"));
        lawyer.locator("#side").selectOption("NONE");
        lawyer.locator("#sign").click();
        assertThat(lawyer.locator(".flash")).isVisible();

        approve(reader, question);
        reader.navigate(question);
        assertThat(reader.locator(".answer .badge--trainee")).isVisible();
        assertThat(reader.locator(".answer__signoff")).containsText(supervisor);
        assertThat(reader.locator(".answer__body")).containsText("可以向法院申请");
        trainee.navigate(question);
        trainee.locator("a[href^='/me/sign-off/']").click();
        assertThat(trainee.locator(".diff ins").first()).isVisible();
        assertThat(trainee.locator(".diff del").first()).isVisible();
    }

    private static String answered(Page lawyer, Page reader) {
        String question = made(reader, "question");
        answer(lawyer, reader, question);
        return question;
    }

    private static void answer(Page lawyer, Page reader, String question) {
        Visitors.signIn(lawyer, made(reader, "lawyer"), People.PASSWORD);
        lawyer.navigate(question + "/answer");
        lawyer.locator("#side").selectOption("NONE");
        lawyer.locator("#body").fill(Questions.words("先说结论：不会坐牢。接到起诉材料要签收，按时应诉。"));
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".answer .note--wait")).isVisible();
        approve(reader, question);
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }

    private static void approve(Page page, String question) {
        made(page, "approve&question=" + question.substring(question.lastIndexOf('/') + 1));
    }
}
