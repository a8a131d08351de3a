package org.mingda.twins;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Words;

/** A cluster of near-twins, from the queue to one decision. */
class ViewTwinsPageIT extends PageTest {

    private static String post(Page page, String text) {
        String author = page.request().get("/stage?roles=").text();
        return page.request().get("/stage/review", RequestOptions.create().setQueryParam("author", author).setQueryParam("text", text)).text();
    }

    @Test
    void decidesAClusterAtOnceAndNamesWhatAnotherModeratorHolds(Page moderator, Page other) {
        String core = Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh();
        String first = post(moderator, core + "一二");
        post(moderator, core + "三四");
        String leased = post(moderator, core + "五六");
        Visitors.signIn(other, Role.MODERATOR);
        other.navigate("/desk/item/" + leased);
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + first);
        assertThat(moderator.locator("#twins")).containsText("3 段近似文字，3 个账号");
        moderator.locator("#twins a").click();
        assertThat(moderator.locator(".twins > li")).hasCount(3);
        assertThat(moderator.locator(".twins__diff ins").first()).hasText("三四");
        moderator.onDialog(dialog -> dialog.accept());
        moderator.locator("input[name=reason][value=ADVERTISING]").check();
        moderator.locator("#reject").click();
        assertThat(moderator.locator(".flash")).containsText("已处理 2 段。有 1 段");
        assertThat(moderator.locator(".twins > li")).hasCount(1);
        assertThat(moderator.locator(".title__lead")).containsText("整体没有通过");
    }

    @Test
    void asksForAReasonAndDecidesNothingWithout(Page moderator) {
        String core = Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh();
        String first = post(moderator, core + "一二");
        post(moderator, core + "三四");
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + first);
        moderator.locator("#twins a").click();
        moderator.onDialog(dialog -> dialog.accept());
        moderator.locator("#reject").click();
        assertThat(moderator.locator(".errors")).containsText("请选择一个理由");
        assertThat(moderator.locator(".twins > li")).hasCount(2);
    }

    @Test
    void isClosedToReadersAndKnowsNoOtherClusters(Page reader, Page moderator) {
        Visitors.signIn(reader);
        assertThat(reader.navigate("/desk/twins/aaaaaaaaaaaa").status()).isEqualTo(403);
        Visitors.signIn(moderator, Role.MODERATOR);
        assertThat(moderator.navigate("/desk/twins/aaaaaaaaaaaa").status()).isEqualTo(404);
    }
}
