package org.mingda.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import com.microsoft.playwright.Page;
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
}
