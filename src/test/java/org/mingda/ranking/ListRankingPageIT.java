package org.mingda.ranking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** Training the model and going back to an earlier one, as a moderator does. */
class ListRankingPageIT extends PageTest {

    /** For 540 texts that are handed in and decided, in milliseconds. */
    private static final double MANY_DECISIONS = 180_000;

    private static void decideEnough(Page page) {
        assertThat(page.request().get("/stage/ranking", RequestOptions.create().setTimeout(MANY_DECISIONS)).text()).isEqualTo("decided");
    }

    /** The page refreshes itself until the training is done. */
    private static void train(Page page) {
        page.navigate("/desk/ranking");
        page.locator("#train").click();
        assertThat(page.locator("#outcome")).containsText("已完成", new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    @Window(width = 360, scripts = false)
    void trainsTwiceAndGoesBackWithoutScriptsOnAPhone(Page moderator) {
        Visitors.signIn(moderator, Role.MODERATOR);
        decideEnough(moderator);
        train(moderator);
        String first = moderator.locator("#versions tbody tr").first().locator("a").innerText();
        assertThat(moderator.locator("#versions tbody tr").first()).containsText("正在使用");
        train(moderator);
        moderator.locator("#versions tbody tr").nth(1).locator("a").click();
        assertThat(moderator.locator("h1")).containsText("第 " + first + " 版");
        assertThat(moderator.locator("main")).containsText("交叉验证");
        moderator.locator("#use").click();
        assertThat(moderator).hasURL(Pattern.compile(".*/desk/ranking"));
        assertThat(moderator.locator(".flash")).containsText("第 " + first + " 版");
        assertThat(moderator.locator("#versions tbody tr").nth(1)).containsText("正在使用");
    }

    @Test
    void isClosedToReaders(Page reader) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/desk/ranking").status()).isEqualTo(403);
        assertThat(reader.navigate("/desk/ranking/aaaaaaaaaaaa").status()).isEqualTo(403);
    }

    @Test
    void knowsNoOtherVersions(Page moderator) {
        Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate("/desk/ranking/aaaaaaaaaaaa").status()).isEqualTo(404);
    }
}
