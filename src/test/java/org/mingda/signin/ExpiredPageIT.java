package org.mingda.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;

class ExpiredPageIT extends PageTest {

    @Test
    void givesBackWhatSomebodyTypedWhoseSessionEnded(Page visitor) {
        Visitors.signIn(visitor);
        visitor.navigate("/me/profile");
        String typed = "<b>一行\"</b>";
        visitor.locator("#name").fill(typed);
        visitor.context().clearCookies();
        Response response = visitor.waitForResponse(r -> r.request().method().equals("POST"), () -> visitor.locator("#submit").click());
        assertThat(response.status()).isEqualTo(401);
        assertThat(visitor.locator("main textarea").first()).hasValue(typed);
        assertThat(visitor.locator("main a.button--primary")).hasAttribute("href", "/sign-in?back=%2Fme%2Fprofile");
    }

    @Test
    void keepsPasswordsToItself(Page visitor) {
        Visitors.signIn(visitor);
        visitor.navigate("/me/password");
        visitor.locator("#current-password").fill("something secret 1");
        visitor.locator("#new-password").fill("something secret 2");
        visitor.context().clearCookies();
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/me/password"));
        assertThat(visitor.content()).doesNotContain("something secret");
    }

    @Test
    void signsOutFromTheMenuOfAnyPage(Page visitor) {
        Visitors.signIn(visitor);
        visitor.navigate("/questions");
        visitor.locator("details.menu summary").click();
        visitor.locator("details.menu button").click();
        assertThat(visitor.locator(".flash")).isVisible();
        assertThat(visitor.locator("details.menu")).hasCount(0);
        visitor.navigate("/me");
        assertThat(visitor).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    @Test
    void signsOutEverywhere(Page phone, Page desk) {
        String name = Visitors.signIn(phone);
        Visitors.signIn(desk, name, org.mingda.testing.People.PASSWORD);
        desk.onDialog(com.microsoft.playwright.Dialog::accept);
        desk.navigate("/me");
        desk.locator("#submit-everywhere").click();
        assertThat(desk).hasURL(Pattern.compile(".*/sign-in"));
        phone.navigate("/me");
        assertThat(phone).hasURL(Pattern.compile(".*/sign-in.*"));
    }
}
