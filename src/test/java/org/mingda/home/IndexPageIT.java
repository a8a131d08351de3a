package org.mingda.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Window;

class IndexPageIT extends PageTest {

    @Test
    void greetsInChineseWithoutACookie(Page reader) {
        reader.navigate("/");
        assertThat(reader.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(reader.context().cookies()).isEmpty();
    }

    @Test
    @Window(language = "en-US", scripts = false)
    void greetsInEnglishWhoeverAsksForIt(Page reader) {
        reader.navigate("/");
        assertThat(reader.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    @Window(width = 320, dark = true)
    void fitsThePhoneWithTheNarrowestWindow(Page reader) {
        reader.navigate("/");
        assertThat(reader.evaluate("document.documentElement.scrollWidth")).asInstanceOf(INTEGER).isLessThanOrEqualTo(320);
    }

    @Test
    void isLeftAtOnceForAnotherSite(Page reader) {
        reader.route("https://www.weather.com.cn/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>weather</p>")));
        reader.navigate("/articles");
        reader.navigate("/questions");
        reader.locator("a.exit").click();
        assertThat(reader).hasURL("https://www.weather.com.cn/");
        reader.goBack();
        assertThat(reader).hasURL(Pattern.compile(".*/articles"));
        for (int i = 0; i < 3; i++) {
            reader.keyboard().press("Escape");
        }
        assertThat(reader).hasURL("https://www.weather.com.cn/");
    }

    @Test
    @Window(scripts = false, width = 360)
    void isLeftByALinkWithoutScripts(Page reader) {
        reader.navigate("/questions");
        assertThat(reader.locator("a.exit")).hasAttribute("href", "https://www.weather.com.cn/");
        assertThat(reader.locator("a.exit")).isInViewport();
    }
}
