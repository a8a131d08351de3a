package org.mingda.signin;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;


class SignInPageIT extends PageTest {

    @Test
    void leadsBackToThePageThatWantedASignIn(Page visitor) {
        String name = visitor.request().get("/stage").text();
        visitor.navigate("/me/notices");
        assertThat(visitor).hasURL(java.util.regex.Pattern.compile(".*/sign-in\\?back=%2Fme%2Fnotices"));
        visitor.locator("#name").fill(name);
        visitor.locator("#password").fill(org.mingda.testing.People.PASSWORD);
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(java.util.regex.Pattern.compile(".*/me/notices"));
    }

    @Test
    void keepsTheNameAfterAWrongPasswordAndSaysNoMore(Page visitor) {
        String name = visitor.request().get("/stage").text();
        visitor.navigate("/sign-in");
        visitor.locator("#name").fill(name);
        visitor.locator("#password").fill("not the password");
        Response response = visitor.waitForResponse(r -> r.request().method().equals("POST"), () -> visitor.locator("#submit").click());
        assertThat(response.status()).isEqualTo(422);
        assertThat(visitor.locator("#name")).hasValue(name);
        assertThat(visitor.locator(".errors")).isVisible();
        assertThat(visitor.context().cookies()).isEmpty();
    }

    @Test
    @Window(scripts = false)
    void keepsTheSignInInACookieThatScriptsCannotRead(Page visitor) {
        Visitors.signIn(visitor);
        List<Cookie> cookies = visitor.context().cookies().stream().filter(c -> c.name.endsWith("mingda")).toList();
        assertThat(cookies).hasSize(1);
        assertThat(cookies.get(0).httpOnly).isTrue();
        assertThat(cookies.get(0).sameSite.name()).isEqualTo("LAX");
    }

    @Test
    void refusesAStaffPageToAReader(Page reader) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/admin/settings").status()).isEqualTo(403);
    }
}
