package org.mingda.datacopy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class MineDataCopyPageIT extends PageTest {

    /** The copy is made off the request, and the page asks for itself again every few seconds. */
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    @Window(width = 360, scripts = false)
    void preparesACopyThatIsDownloadedReadAndThrownAway(Page person) throws IOException {
        String name = Visitors.signIn(person);
        person.navigate("/me");
        person.locator("main a[href='/me/data']").click();
        person.locator("#ask-button").click();
        assertThat(person.locator(".flash")).isVisible();
        assertThat(person.locator(".note--good")).isVisible(PATIENTLY);

        Download copy = person.waitForDownload(() -> person.locator(".note--good a.button").click());
        assertThat(copy.suggestedFilename()).isEqualTo("mingda-data.zip");
        try (ZipFile zip = new ZipFile(copy.path().toFile())) {
            ZipEntry page = zip.getEntry("index.html");
            assertThat(new String(zip.getInputStream(page).readAllBytes(), StandardCharsets.UTF_8)).contains(name, "href=\"#account\"");
        }

        person.locator("#discard-button").click();
        assertThat(person.locator(".flash")).isVisible();
        assertThat(person.locator(".note--good")).hasCount(0);
        assertThat(person.navigate(copy.url()).status()).isEqualTo(404);
    }
}
