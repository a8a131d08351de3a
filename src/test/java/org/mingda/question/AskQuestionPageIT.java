package org.mingda.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.credential.EvidenceFiles;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** From a blank browser to an accepted answer of a verified lawyer, on the pages alone and without scripts. */
class AskQuestionPageIT extends PageTest {

    private static final FilePayload PHOTOGRAPH = new FilePayload("执业证.png", "image/png", EvidenceFiles.png());

    @Test
    @Window(scripts = false)
    void leadsFromTheQuestionToTheAcceptedAnswer(Page asker, Page lawyer, Page staff, Page reader) {
        String name = Visitors.signIn(asker);
        Visitors.signIn(staff, Role.MODERATOR, Role.VERIFIER);
        becomeLawyer(lawyer, staff);

        String question = ask(asker);
        assertThat(asker.locator("main")).containsText("等待审核");
        org.assertj.core.api.Assertions.assertThat(reader.navigate(question).status()).isEqualTo(404);
        approveAll(staff, "QUESTION");
        reader.navigate(question);
        assertThat(reader.locator("h1")).containsText("信用卡逾期三个月");
        org.assertj.core.api.Assertions.assertThat(reader.content()).doesNotContain(name);

        lawyer.navigate(question + "/answer");
        lawyer.locator("#body").fill("先说结论：单纯逾期是民事纠纷。请保留银行发出的书面通知，并在期限内书面提出分期方案。");
        lawyer.locator("#submit").click();
        approveAll(staff, "ANSWER");
        reader.navigate(question);
        assertThat(reader.locator(".answer .badge--lawyer")).isVisible();

        asker.navigate(question);
        asker.locator("button[name=accept]").click();
        reader.navigate(question);
        assertThat(reader.locator(".answer--accepted")).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing(Page asker) {
        Visitors.signIn(asker);
        asker.navigate("/ask");
        asker.locator("#title").fill("<b>只写了标题 😀</b>");
        asker.locator("#submit").click();
        assertThat(asker.locator(".errors")).isVisible();
        assertThat(asker.locator("#title")).hasValue("<b>只写了标题 😀</b>");
    }

    private static String ask(Page asker) {
        asker.navigate("/ask");
        asker.locator("#title").fill("信用卡逾期三个月，银行说要起诉怎么办");
        asker.locator("#body").fill("去年失业以后信用卡还不上，已经三个月。银行来电话说要起诉，我想知道现在应该准备什么。");
        asker.locator("#category").selectOption("tests");
        asker.locator("#province").selectOption("GUANGDONG");
        asker.locator("input[name=sign][value=alias]").check();
        asker.locator("#submit").click();
        asker.locator(".flash").waitFor();
        return asker.url().replaceAll(".*(/question/\\w+).*", "$1");
    }

    private static void becomeLawyer(Page lawyer, Page staff) {
        Visitors.signIn(lawyer);
        lawyer.navigate("/me/apply?kind=LAWYER");
        lawyer.locator("#holder").fill("周慎之");
        lawyer.locator("#number").fill("14401201521999977");
        lawyer.locator("#issuer").fill("广东省司法厅");
        lawyer.locator("#firm").fill("示例慎之律师事务所");
        lawyer.locator("#province").selectOption("GUANGDONG");
        lawyer.locator("#save").click();
        String application = lawyer.url().replaceAll(".*(/me/credential/\\w+).*", "$1");
        lawyer.locator("#file").setInputFiles(PHOTOGRAPH);
        lawyer.locator("#send").click();
        assertThat(lawyer.locator(".chip--pending")).isVisible();
        staff.navigate(application.replace("/me/", "/desk/"));
        staff.locator("#sources").fill("执业证扫描件与公开查询一致");
        staff.locator("#verify").click();
        assertThat(staff.locator(".flash")).isVisible();
    }

    /** Approves what waits of a kind, as far as this test put it there. */
    private static void approveAll(Page staff, String kind) {
        staff.navigate("/desk?kind=" + kind);
        Locator item = staff.locator(".queue tbody a[href^='/desk/item/']").last();
        if (item.count() > 0) {
            item.click();
            staff.locator("#approve").click();
            staff.locator(".flash").waitFor();
        }
    }
}
