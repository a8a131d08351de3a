package org.mingda.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** Away in one press, to a site that is not told where its reader came from. */
class LeavingPageIT extends PageTest {

    @Test
    void givesItsPlaceInTheHistoryAwayAndAsksNothingAboutWhatWasTyped(Page reader) {
        Visitors.signIn(reader);
        reader.navigate("/questions");
        reader.navigate("/ask");
        List<Request> left = elsewhere(reader);
        reader.locator("#body").fill("信用卡欠了四万八");
        reader.locator("a.exit").click();
        reader.waitForURL(url -> !left.isEmpty() && url.equals(left.get(0).url()));
        assertThat(reader.locator("body")).hasText("elsewhere");
        assertThat(left.get(0).headers()).doesNotContainKey("referer");
        reader.goBack();
        assertThat(reader).hasURL(Pattern.compile(".*/questions"));
    }

    @Test
    void comesAboutByThreeTimesEscape(Page reader) {
        reader.navigate("/questions");
        List<Request> left = elsewhere(reader);
        reader.keyboard().press("Escape");
        reader.keyboard().press("Escape");
        assertThat(left).isEmpty();
        reader.keyboard().press("Escape");
        assertThat(reader.locator("body")).hasText("elsewhere");
        assertThat(left.get(0).headers()).doesNotContainKey("referer");
    }

    @Test
    @Window(scripts = false, width = 360)
    void isALinkWithoutScriptsAndStandsOnNoDesk(Page reader) {
        reader.navigate("/questions");
        List<Request> left = elsewhere(reader);
        reader.locator("a.exit").click();
        assertThat(reader.locator("body")).hasText("elsewhere");
        assertThat(left.get(0).headers()).doesNotContainKey("referer");
        Visitors.signIn(reader, Role.MODERATOR);
        reader.navigate("/desk");
        assertThat(reader.locator("a.exit")).hasCount(0);
    }

    /** Answers in place of the other site, and keeps what was asked of it. */
    private static List<Request> elsewhere(Page reader) {
        List<Request> asked = new ArrayList<>();
        String target = reader.locator("a.exit").getAttribute("href");
        reader.route(url -> url.startsWith(target), route -> {
            asked.add(route.request());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<body>elsewhere</body>"));
        });
        return asked;
    }
}
