package org.mingda.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;
import org.mingda.testing.Words;

/** What somebody is offered while he asks, and when he has asked. */
class OfferPageIT extends PageTest {

    @Test
    void offersSimilarQuestionsAndOpensTheHelpCardWhileHeTypes(Page asker) {
        String like = made(asker, "question");
        asker.navigate(like);
        String title = asker.locator("h1").textContent().strip();
        Visitors.signIn(asker);
        asker.navigate("/ask");
        assertThat(asker.locator("#offer .help")).isHidden();
        asker.locator("#title").fill(title);
        assertThat(asker.locator("#similar a[href='" + like + "']")).isVisible();
        asker.locator("#body").fill("他们说今晚就来打死我，我不想活了。");
        assertThat(asker.locator("#offer .help")).isVisible();
        assertThat(asker.locator("#offer .help a[href^='tel:']").first()).isVisible();
    }

    @Test
    @Window(scripts = false, width = 360)
    void doesSoWithThePreviewWhereThereAreNoScriptsAndThenSaysWhatToKeep(Page asker) {
        String like = made(asker, "question");
        asker.navigate(like);
        String title = asker.locator("h1").textContent().strip();
        String category = made(asker, "category");
        Visitors.signIn(asker);
        asker.navigate("/ask");
        asker.locator("#title").fill(title);
        asker.locator("#body").fill("信用卡欠了四万八，他们说今晚就来打死我，我不想活了。" + Words.fresh());
        asker.locator("#category").selectOption(category);
        asker.locator("#province").selectOption("HUBEI");
        asker.locator("#preview-button").click();
        assertThat(asker.locator("#similar a[href='" + like + "']")).isVisible();
        assertThat(asker.locator("#offer .help")).isVisible();
        asker.locator("#submit").click();
        assertThat(asker.locator("section[aria-labelledby=checklist] li").first()).isVisible();
    }

    private static String made(Page page, String what) {
        return page.request().get("/stage/question?make=" + what).text();
    }
}
