package org.mingda.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class EditAnswerPageIT extends PageTest {

    @Test
    @Window(scripts = false)
    void isHintedAtPromotionBeforeItIsPostedAndShowsReadersWhatWasChangedLater(Page lawyer, Page reader) {
        String question = made(reader, "question");
        Visitors.signIn(lawyer, made(reader, "lawyer"), People.PASSWORD);
        lawyer.navigate(question + "/answer");
        lawyer.locator("#side").selectOption("NONE");
        String promising = Questions.words("我保证胜诉，请放心。接到起诉材料要签收，按时应诉。");
        lawyer.locator("#body").fill(promising);
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator("#promotion-doubts mark").first()).containsText("保证");
        assertThat(lawyer.locator("#promotion-doubts")).containsText("律师业务推广行为规则");
        assertThat(lawyer.locator("#body")).hasValue(promising);
        assertThat(lawyer.locator("#side")).hasValue("NONE");
        String plain = Questions.words("接到起诉材料要签收，按时应诉。");
        lawyer.locator("#body").fill(plain);
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".answer .note--wait")).isVisible();
        approve(reader, question);

        lawyer.navigate(question);
        lawyer.locator(".answer__foot a[href$='/edit']").click();
        lawyer.locator("#body").fill(plain + "十五天内可以提交答辩状。");
        lawyer.locator("#save").click();
        approve(reader, question);
        reader.navigate(question);
        reader.locator(".answer a[href^='/history/']").click();
        assertThat(reader.locator(".diff ins").first()).containsText("答辩状");
        assertThat(reader.locator("section[aria-labelledby=all] li")).hasCount(2);
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }

    private static void approve(Page page, String question) {
        made(page, "approve&question=" + question.substring(question.lastIndexOf('/') + 1));
    }
}
