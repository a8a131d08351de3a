package org.mingda.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Window;

/** Passkeys with Chromium's virtual authenticator, at the name of this machine: devices know no numbers. */
class PasskeyPageIT extends PageTest {

    @Test
    @Window(width = 360)
    void addsAPasskeyThatSignsInWithoutAPasswordAndIsAskedForAfterOne(Page person, Page stranger) {
        String name = person.request().get("/stage").text();
        String here = here(person);
        password(person, here, name);
        CDPSession device = device(person);
        person.navigate(here + "/me/security/passkeys");
        person.locator("#key-name").fill("我的手机");
        person.locator("#submit").click();
        assertThat(person).hasURL(Pattern.compile(".*/me/security/codes"));
        person.navigate(here + "/me/security");
        assertThat(person.locator(".row__title")).containsText("我的手机");

        person.context().clearCookies();
        person.navigate(here + "/sign-in?back=%2Fme");
        person.locator("#submit-passkey").click();
        assertThat(person).hasURL(Pattern.compile(".*/me$"));
        assertThat(person.locator("main")).containsText(name);

        person.context().clearCookies();
        password(person, here, name);
        assertThat(person).hasURL(Pattern.compile(".*/sign-in/second.*"));
        person.locator("#submit-passkey").click();
        assertThat(person).hasURL(Pattern.compile(".*/me$"));

        password(stranger, here, name);
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in/second.*"));
        stranger.navigate(here + "/me");
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in\\?back=%2Fme"));

        // an answer to another page's challenge is worth nothing
        person.context().clearCookies();
        person.navigate(here + "/sign-in");
        person.evaluate("document.querySelector('#passkey [name=form_token]').value = document.querySelector('#sign-in [name=form_token]').value + 'x'");
        Response forged = person.waitForResponse(r -> r.request().method().equals("POST"), () -> person.locator("#submit-passkey").click());
        assertThat(forged.status()).isEqualTo(422);
        device.detach();
    }

    @Test
    void refusesAnAnswerThatIsNone(Page visitor) {
        visitor.navigate("/sign-in");
        visitor.evaluate("document.querySelector('#passkey [name=answer]').value = '{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}'");
        Response refused = visitor.waitForResponse(r -> r.request().method().equals("POST"), () -> visitor.locator("#submit-passkey").click());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitor.locator(".errors").first()).isVisible();
    }

    private static void password(Page page, String here, String name) {
        page.navigate(here + "/sign-in?back=%2Fme");
        page.locator("#name").fill(name);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#submit").click();
        page.waitForURL(Pattern.compile(".*/(me|sign-in/second.*)$").asPredicate());
    }

    private static String here(Page page) {
        page.navigate("/sign-in");
        return ((String) page.evaluate("location.origin")).replace("127.0.0.1", "localhost");
    }

    private static CDPSession device(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("{\"options\": {\"protocol\": \"ctap2\", \"transport\": \"internal\", \"hasResidentKey\": true, "
                + "\"hasUserVerification\": true, \"isUserVerified\": true, \"automaticPresenceSimulation\": true}}").getAsJsonObject();
        session.send("WebAuthn.addVirtualAuthenticator", options);
        return session;
    }
}
