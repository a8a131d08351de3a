package org.mingda.consent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class MineConsentPageIT extends PageTest {

    @Test
    @Window(width = 360, scripts = false)
    void takesConsentBackWithWhatItCoveredAndGivesItAnew(Page asker) {
        String name = Visitors.signIn(asker);
        String confidence = asker.request().get("/stage/question?make=question&asker=" + name).text() + "/private";
        asker.navigate(confidence);
        asker.locator("#words").fill("我在城东的厂里上班，月薪四千。");
        asker.locator("#tell-button").click();
        assertThat(asker.locator(".flash")).isVisible();

        asker.navigate("/me/consents");
        asker.locator("a[href='/me/consents?withdraw=PRIVATE_FACTS']").click();
        assertThat(asker.locator(".note--bad")).isVisible();
        asker.locator("#withdraw-button").click();
        assertThat(asker.locator(".flash")).isVisible();
        assertThat(asker.locator("#ledger")).isVisible();
        assertThat(asker.locator("a[href='/me/consents?withdraw=PRIVATE_FACTS']")).hasCount(0);

        asker.navigate(confidence);
        assertThat(asker.locator("main")).not().containsText("城东的厂里");
        assertThat(asker.locator("#words")).hasCount(0);
        Response refused = asker.waitForResponse(r -> r.request().method().equals("POST"), () -> asker.locator("#consent-button").click());
        assertThat(refused.status()).as("without the tick").isEqualTo(422);
        asker.locator("#consent-tick").check();
        asker.locator("#consent-button").click();
        assertThat(asker.locator("#words")).isVisible();
    }
}
