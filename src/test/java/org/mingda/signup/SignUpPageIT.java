package org.mingda.signup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.Token;
import org.mingda.testing.Mailbox;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class SignUpPageIT extends PageTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern LINK = Pattern.compile("/(confirm|reset-password)/[0-9a-zA-Z]+");

    private final String word = Token.fresh().toLowerCase(Locale.ROOT).replaceAll("[0-9]", "q");
    private final String name = "访客" + word;
    private final String email = word + "@example.org";

    @Test
    void leadsFromABlankBrowserToAConfirmedAccount(Page visitor) {
        visitor.navigate("/");
        visitor.locator("a[href='/sign-in']").first().click();
        visitor.locator("a[href='/sign-up']").click();
        fill(visitor, name, email);
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/sign-up/sent"));
        visitor.navigate(linkIn(Mailbox.textOfMailTo(email)));
        assertThat(visitor.locator("main")).containsText(name);
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/sign-in"));
        Visitors.signIn(visitor, email, PASSWORD);
        visitor.navigate("/me");
        assertThat(visitor.locator(".note--wait")).hasCount(0);
        assertThat(visitor.locator("main")).containsText(email);
    }

    @Test
    @Window(scripts = false, width = 360, language = "en")
    void worksWithoutScriptsInEnglishOnAPhone(Page visitor) {
        signUp(visitor, name, email);
        assertThat(visitor.locator("h1")).hasText("Look into your mailbox");
        Visitors.signIn(visitor, name, PASSWORD);
        visitor.navigate("/me");
        assertThat(visitor.locator(".note--wait")).isVisible();
    }

    @Test
    void confirmsByTheButtonAndNotByOpeningTheLink(Page visitor, Page scanner) {
        signUp(visitor, name, email);
        String link = linkIn(Mailbox.textOfMailTo(email));
        scanner.navigate(link);
        scanner.navigate(link);
        visitor.navigate(link);
        visitor.locator("#submit").click();
        assertThat(visitor.locator(".flash")).isVisible();
        assertThat(scanner.navigate(link).status()).isEqualTo(410);
    }

    @Test
    void keepsWhatWasTypedButThePassword(Page visitor) {
        visitor.navigate("/sign-up");
        fill(visitor, "王律师", email);
        Response response = visitor.waitForResponse(r -> r.request().method().equals("POST"), () -> visitor.locator("#submit").click());
        assertThat(response.status()).isEqualTo(422);
        assertThat(visitor.locator(".errors")).isVisible();
        assertThat(visitor.locator("#name")).hasValue("王律师");
        assertThat(visitor.locator("#email")).hasValue(email);
        assertThat(visitor.locator("#password")).hasValue("");
        assertThat(visitor.locator("#agreed")).isChecked();
    }

    @Test
    void saysNothingOfAKnownAddressOnThePage(Page first, Page second) {
        signUp(first, name, email);
        signUp(second, name + "二", email);
        assertThat(second.locator("h1")).hasText(first.locator("h1").textContent());
    }

    @Test
    void setsANewPasswordByALetter(Page visitor) {
        signUp(visitor, name, email);
        Mailbox.textOfMailTo(email);
        visitor.navigate("/forgot-password");
        visitor.locator("#email").fill(email);
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/forgot-password/sent"));
        String link = linkIn(Mailbox.textOfMailTo(email, "/reset-password/"));
        visitor.navigate(link);
        visitor.locator("#password").fill("a wholly new secret");
        visitor.locator("#submit").click();
        Visitors.signIn(visitor, email, "a wholly new secret");
        assertThat(visitor.navigate(link).status()).isEqualTo(410);
        assertThat(visitor.locator("main a[href='/forgot-password']")).isVisible();
    }

    private static void signUp(Page visitor, String name, String email) {
        visitor.navigate("/sign-up");
        fill(visitor, name, email);
        visitor.locator("#submit").click();
        assertThat(visitor).hasURL(Pattern.compile(".*/sign-up/sent"));
    }

    private static void fill(Page visitor, String name, String email) {
        visitor.locator("#name").fill(name);
        visitor.locator("#email").fill(email);
        visitor.locator("#password").fill(PASSWORD);
        visitor.locator("#agreed").check();
    }

    private static String linkIn(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as("a link in: %s", letter).isTrue();
        return link.group();
    }
}
