package org.mingda.closing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class MineClosingPageIT extends PageTest {

    @Test
    @Window(width = 360, scripts = false)
    void asksForDeletionAndTakesItBackFromAnyPage(Page person) {
        Visitors.signIn(person);
        person.navigate("/me");
        person.locator("main a[href='/me/close']").click();
        assertThat(person.locator("#what + ul")).containsText("60");
        person.locator("#password").fill("not-the-password");
        Response refused = person.waitForResponse(r -> r.request().method().equals("POST"), () -> person.locator("#close-button").click());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(person.locator(".errors")).isVisible();

        person.locator("#password").fill(People.PASSWORD);
        person.locator("#close-button").click();
        assertThat(person.locator("#stay-button")).isVisible();
        assertThat(person.locator("#close-button")).hasCount(0);
        person.navigate("/questions");
        person.locator(".banner a[href='/me/close']").click();
        person.locator("#stay-button").click();
        assertThat(person).hasURL(Pattern.compile(".*/me$"));
        assertThat(person.locator(".flash")).isVisible();
        person.navigate("/questions");
        assertThat(person.locator(".banner")).hasCount(0);
    }

    @Test
    void tellsStaffToHandTheirRolesBackFirst(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        editor.navigate("/me/close");
        assertThat(editor.locator("main .note--wait").last()).isVisible();
        assertThat(editor.locator("#close-button")).hasCount(0);
    }
}
