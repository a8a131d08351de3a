package org.mingda.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class SecondStepPageIT extends PageTest {

    @Test
    @Window(width = 360, scripts = false)
    void leadsThroughTheSecondStepWithACodeAndWithARecoveryCode(Page visitor, Page stranger) {
        String name = Visitors.signIn(visitor);
        visitor.navigate("/me/security");
        visitor.locator("#submit-begin").click();
        String letters = visitor.locator(".qr__text").innerText();
        visitor.locator("#code").fill(Telephone.code(letters));
        visitor.locator("#submit").click();
        List<String> codes = visitor.locator(".codes code").allInnerTexts();
        assertThat(codes).hasSize(10);
        assertThat(visitor.reload().text()).as("a code is shown once").doesNotContain(codes.get(0));

        password(stranger, name);
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in/second\\?back=%2Fme"));
        assertThat(stranger.locator("details.menu")).hasCount(0);
        stranger.locator("#code").fill("000000");
        Response refused = stranger.waitForResponse(r -> r.request().method().equals("POST"), () -> stranger.locator("#submit").click());
        assertThat(refused.status()).isEqualTo(422);
        stranger.navigate("/me");
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in\\?back=%2Fme"));

        password(stranger, name);
        stranger.locator("#code").fill(Telephone.nextCode(letters));
        stranger.locator("#submit").click();
        assertThat(stranger).hasURL(Pattern.compile(".*/me$"));

        visitor.context().clearCookies();
        password(visitor, name);
        visitor.locator("#code").fill(codes.get(4));
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/me$"));
    }

    private static void password(Page page, String name) {
        page.navigate("/sign-in?back=%2Fme");
        page.locator("#name").fill(name);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#submit").click();
    }
}
