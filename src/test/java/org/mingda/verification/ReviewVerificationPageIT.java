package org.mingda.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** From the application of a member to the public record, on the pages alone. */
class ReviewVerificationPageIT extends PageTest {

    private static final FilePayload FAKE = new FilePayload("执业证.pdf", "application/pdf", EvidenceFiles.latin("my licence"));
    private static final FilePayload PHOTOGRAPH = new FilePayload("执业证.png", "image/png", EvidenceFiles.png());

    private static String apply(Page member, String number) {
        member.navigate("/me/apply?kind=LAWYER");
        member.locator("#holder").fill("林见微");
        member.locator("#number").fill(number);
        member.locator("#issuer").fill("广东省司法厅");
        member.locator("#firm").fill("示例见微律师事务所");
        member.locator("#province").selectOption("GUANGDONG");
        member.locator("#save").click();
        assertThat(member.locator(".flash")).isVisible();
        return member.url().replaceAll(".*(/me/credential/\\w+).*", "$1");
    }

    private static void compare(Page verifier) {
        verifier.locator("#kind1").selectOption("CERTIFICATE");
        verifier.locator("#note1").fill("姓名、证号、机构三项相符");
        verifier.locator("#kind2").selectOption("REGISTER");
        verifier.locator("#note2").fill("公开查询三项相符");
    }

    private static void handIn(Page member) {
        member.locator("#file").setInputFiles(PHOTOGRAPH);
        member.locator("#send").click();
        assertThat(member.locator(".chip--pending")).isVisible();
    }

    @Test
    @Window(scripts = false)
    void leadsFromTheApplicationToTheBadgeAndAwayAgain(Page member, Page verifier, Page reader) {
        String name = Visitors.signIn(member);
        String application = apply(member, "14401201521999901");
        assertThat(member.locator(".doubts li")).hasCount(1);
        handIn(member);
        Visitors.signIn(verifier, Role.VERIFIER);
        verifier.navigate(application.replace("/me/", "/desk/"));
        assertThat(verifier.locator("#release")).isVisible();
        assertThat(verifier.locator("img.blurred__picture")).hasCSS("filter", Pattern.compile("blur\\(.*"));
        verifier.locator("summary[data-key=n]").click();
        verifier.locator("#note").fill("已致电律所核对。");
        verifier.locator("#leave-note").click();
        assertThat(verifier.locator("#memos")).containsText("已致电律所核对。");
        assertThat(verifier.locator(".facts").first()).not().containsText("14401201521999901");
        verifier.locator("#why").fill("与公开查询核对");
        verifier.locator("#read").click();
        assertThat(verifier.locator(".facts").first()).containsText("14401201521999901");
        verifier.locator("#kind1").selectOption("CERTIFICATE");
        verifier.locator("#note1").fill("姓名、证号、机构三项相符");
        verifier.locator("#verify").click();
        assertThat(verifier.locator(".errors")).isVisible();
        assertThat(verifier.locator("#note1")).hasValue("姓名、证号、机构三项相符");
        compare(verifier);
        verifier.locator("#verify").click();
        assertThat(verifier.locator(".flash")).isVisible();

        member.navigate(application);
        String record = member.locator("a[href^='/badge/']").first().getAttribute("href");
        reader.navigate(record);
        assertThat(reader.locator("h1")).containsText(name);
        assertThat(reader.locator("#history-title ~ ol")).containsText("公开查询三项相符");
        assertThat(reader.locator(".record .badge--lawyer")).isVisible();
        assertThat(reader.locator(".record")).containsText("1440120152*******");
        assertThat(reader.locator(".record")).not().containsText("14401201521999901");
        reader.navigate("/professionals?province=GUANGDONG&kind=LAWYER");
        assertThat(reader.locator(".person__name", new Page.LocatorOptions().setHasText(name))).hasCount(0);
        member.navigate("/me/waiting");
        member.locator("p.note a[href='/me/follows']").click();
        member.locator("#listed").check();
        member.locator("#save").click();
        assertThat(member.locator(".flash")).isVisible();
        reader.navigate("/professionals?province=GUANGDONG&kind=LAWYER");
        assertThat(reader.locator(".person__name", new Page.LocatorOptions().setHasText(name))).isVisible();
        assertThat(reader.locator(".person", new Page.LocatorOptions().setHasText(name)).locator(".badge")).hasAttribute("href", record);

        verifier.navigate(application.replace("/me/", "/desk/"));
        verifier.locator("#ruling input[value=CREDENTIAL_STANDING]").check();
        verifier.locator("#suspend").click();
        reader.navigate(record);
        assertThat(reader.locator(".record .badge--lapsed")).isVisible();
        assertThat(reader.locator(".record .badge--lawyer")).hasCount(0);
        assertThat(reader.locator("#history-title ~ ol > li")).hasCount(2);
    }

    @Test
    @Window(scripts = false)
    void losesNothingThatWasTypedByDatesToComeAndSwappedFields(Page member) {
        Visitors.signIn(member);
        member.navigate("/me/apply?kind=LAWYER");
        member.locator("#holder").fill("14401201511999906");
        member.locator("#number").fill("林见微");
        member.locator("#issuer").fill("广东省司法厅");
        member.locator("#issued").fill("2099-01-01");
        member.locator("#firm").fill("示例见微律师事务所");
        member.locator("#province").selectOption("GUANGDONG");
        member.locator("#save").click();
        assertThat(member.locator(".errors")).isVisible();
        member.locator("#holder").fill("林见微");
        member.locator("#number").fill("14401201511999906");
        member.locator("#save").click();
        assertThat(member.locator(".errors")).containsText("2099-01-01");
        assertThat(member.locator("#firm")).hasValue("示例见微律师事务所");
    }

    @Test
    @Window(scripts = false)
    void losesNothingThatWasTypedByABadUpload(Page member) {
        Visitors.signIn(member);
        apply(member, "14401201511999901");
        member.locator("#file").setInputFiles(FAKE);
        member.locator("#send").click();

        assertThat(member.locator(".errors")).isVisible();
        assertThat(member.locator("#details-title ~ *, .facts").last()).containsText("示例见微律师事务所");
        assertThat(member.locator(".chip--draft")).isVisible();
    }

    @Test
    @Window(scripts = false)
    void keepsWhatTheVerifierWroteWhenTheApplicationChangedMeanwhile(Page member, Page verifier) {
        Visitors.signIn(member);
        String application = apply(member, "14401201511999903");
        handIn(member);
        Visitors.signIn(verifier, Role.VERIFIER);
        verifier.navigate(application.replace("/me/", "/desk/"));
        handIn(member);
        compare(verifier);
        verifier.locator("#verify").click();

        assertThat(verifier.locator(".errors")).isVisible();
        assertThat(verifier.locator("#note1")).hasValue("姓名、证号、机构三项相符");
        assertThat(verifier.locator(".chip--pending")).isVisible();
    }

    @Test
    void givesEvidenceAsADownloadThatCannotRun(Page member, Page reader) {
        Visitors.signIn(member);
        String application = apply(member, "14401201511999904");
        handIn(member);
        String evidence = member.locator("a[href^='/desk/evidence/']").getAttribute("href");
        APIResponse own = member.request().get(evidence);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().get("content-disposition")).startsWith("attachment");
        assertThat(own.headers().get("content-security-policy")).contains("sandbox").contains("default-src 'none'");
        assertThat(own.headers().get("x-content-type-options")).isEqualTo("nosniff");

        Visitors.signIn(reader, Role.MODERATOR, Role.ADMIN);
        assertThat(reader.request().get(evidence).status()).isEqualTo(404);
        assertThat(reader.navigate(application).status()).isEqualTo(404);
        assertThat(reader.request().get("/evidence").status()).isEqualTo(404);
    }

    @Test
    @Window(width = 360)
    void fitsAPhone(Page member) {
        Visitors.signIn(member);
        String application = apply(member, "14401201511999905");
        for (String address : new String[] {application, "/me/credentials", "/me/apply", "/professionals"}) {
            member.navigate(address);
            assertThat((Integer) member.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        }
    }
}
