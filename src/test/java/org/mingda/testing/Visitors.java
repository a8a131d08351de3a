package org.mingda.testing;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mingda.account.Role;

/** Signs the visitors of a page test in, by the sign-in page, as people do. */
public final class Visitors {

    private Visitors() {
    }

    /** Makes a person with these roles, signs him in on this page and returns his name. */
    public static String signIn(Page page, Role... roles) {
        String wanted = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(","));
        String name = page.request().get("/stage?roles=" + wanted).text();
        signIn(page, name, People.PASSWORD);
        return name;
    }

    /** Signs somebody in on this page and waits until he is. */
    public static void signIn(Page page, String name, String password) {
        page.navigate("/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("#submit").click();
        page.locator("details.menu").waitFor();
    }
}
