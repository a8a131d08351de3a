package org.mingda.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;

class AccountRolesPageIT extends PageTest {

    @Test
    void givesARoleThatOpensTheDeskAtOnce(Page admin, Page reader) {
        String name = Visitors.signIn(reader);
        assertThat(reader.navigate("/desk").status()).isEqualTo(403);
        Visitors.signIn(admin, Role.ADMIN);
        open(admin, name);
        admin.locator("input[value=MODERATOR]").check();
        admin.locator("#submit-grant").click();
        assertThat(admin.locator(".flash")).isVisible();
        assertThat(reader.navigate("/desk").status()).isEqualTo(200);
    }

    @Test
    void blocksAndTellsTheOwnerWhy(Page admin, Page reader) {
        String name = Visitors.signIn(reader);
        Visitors.signIn(admin, Role.ADMIN);
        open(admin, name);
        admin.locator("#reason").fill("多次发布广告");
        admin.locator("#submit-block").click();
        assertThat(admin.locator(".flash")).isVisible();
        reader.navigate("/me");
        reader.locator("#name").fill(name);
        reader.locator("#password").fill(org.mingda.testing.People.PASSWORD);
        reader.locator("#submit").click();
        assertThat(reader.locator(".errors")).containsText("多次发布广告");
    }

    private static void open(Page admin, String name) {
        admin.navigate("/admin/accounts");
        admin.locator("#q").fill(name);
        admin.locator("main form button").click();
        admin.locator("main tbody a").click();
        assertThat(admin.locator("h1")).hasText(name);
    }
}
