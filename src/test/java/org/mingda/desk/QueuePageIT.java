package org.mingda.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;
import org.mingda.testing.Words;

/** The queue and what moderators do together, as they see it. */
class QueuePageIT extends PageTest {

    private static String hand(Page page, String author, String text) {
        return page.request().get("/stage/review", RequestOptions.create().setQueryParam("author", author).setQueryParam("text", text)).text();
    }

    private static String threat() {
        return "再不还钱就砍死你 " + Words.fresh();
    }

    @Test
    void takesADecisionBackByOneKeyAsIfItHadNeverFallen(Page moderator, Page author) {
        String token = hand(author, Visitors.signIn(author), threat());
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        assertThat(moderator.locator(".lane-chip")).containsText("危险");
        moderator.keyboard().press("7");
        moderator.keyboard().press("r");
        moderator.waitForURL(Pattern.compile(".*[?&]last=" + token));
        assertThat(moderator.locator("#undo-form")).containsText("不予通过");
        author.navigate("/me/notices");
        assertThat(author.locator(".inbox__item")).hasCount(0);
        moderator.keyboard().press("z");
        assertThat(moderator.locator(".flash")).containsText("已撤销");
        assertThat(moderator).hasURL(Pattern.compile(".*/desk/item/" + token));
        assertThat(moderator.locator("#approve")).isVisible();
        author.navigate("/me/submissions");
        assertThat(author.locator(".rows > li").first()).containsText("待审核");
    }

    @Test
    @Window(width = 360, scripts = false)
    void decidesOnTickedRowsWithoutScriptsAndNamesWhatWasLeft(Page moderator, Page other, Page author) {
        String name = Visitors.signIn(author);
        String first = hand(author, name, threat());
        String second = hand(author, name, threat());
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk?lane=DANGER&late=");
        moderator.locator("input[value^='" + first + "']").check();
        moderator.locator("input[value^='" + second + "']").check();
        Visitors.signIn(other, Role.MODERATOR);
        other.navigate("/desk/item/" + second);
        moderator.locator(".bulk > summary").click();
        moderator.locator("#bulk-reason").selectOption("THREAT");
        moderator.locator("#bulk-reject").click();
        assertThat(moderator.locator("#left a")).hasAttribute("href", "/desk/item/" + second);
        assertThat(moderator.locator("#left li")).hasCount(1);
        assertThat(moderator.locator("#undo-form")).isVisible();
        moderator.navigate("/desk/item/" + first);
        assertThat(moderator.locator(".item__more")).containsText("不予通过");
    }

    @Test
    void showsNewCountsWithoutMovingTheText(Page moderator, Page author) {
        String name = Visitors.signIn(author);
        Visitors.signIn(moderator, Role.MODERATOR);
        List<Route> slow = new ArrayList<>();
        moderator.route("**/desk/live", slow::add);
        moderator.navigate("/desk");
        int before = Integer.parseInt(moderator.locator(".count[data-count=DANGER]").textContent());
        hand(author, name, threat());
        moderator.unroute("**/desk/live");
        slow.forEach(Route::resume);
        moderator.waitForFunction("n => Number(document.querySelector('.count[data-count=DANGER]').textContent) > n", before);
        assertThat(moderator.locator(".fresh a")).isVisible();
    }

    @Test
    void asksForASecondOpinionAndWaitsForIt(Page asking, Page asked, Page author) {
        String token = hand(author, Visitors.signIn(author), threat());
        String colleague = Visitors.signIn(asked, Role.MODERATOR);
        Visitors.signIn(asking, Role.MODERATOR);
        asking.navigate("/desk/item/" + token);
        asking.keyboard().press("s");
        asking.locator("#colleague").selectOption(new SelectOption().setLabel(colleague));
        asking.locator("#question").fill("这算威胁吗？");
        asking.locator("#ask").click();
        assertThat(asking.locator("#approve")).hasCount(0);
        assertThat(asking.locator("#take-back-form")).containsText(colleague);
        asked.navigate("/desk");
        asked.locator("#asked a").first().click();
        asked.locator("#opinion").fill("算，不予通过。");
        asked.locator("#answer").click();
        asking.reload();
        assertThat(asking.locator("#memos")).containsText("算，不予通过。");
        asked.locator("#release").click();
        asking.reload();
        assertThat(asking.locator("#approve")).isVisible();
    }

    @Test
    void keepsAFilterUnderAName(Page moderator) {
        Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk?lane=SCAM");
        moderator.locator("#filter-name").fill("早上先看");
        moderator.locator("#save").click();
        assertThat(moderator).hasURL(Pattern.compile(".*/desk\\?lane=SCAM"));
        assertThat(moderator.locator(".lanes")).containsText("早上先看");
        moderator.locator("#drop").click();
        assertThat(moderator.locator(".lanes")).not().containsText("早上先看");
    }

    @Test
    void tellsSomeoneInDespairWhomToCall(Page author) {
        hand(author, Visitors.signIn(author), "我真的不想活了 " + Words.fresh());
        author.navigate("/me/submissions");
        assertThat(author.locator(".help-lines a").first()).hasAttribute("href", "tel:12356");
    }

    @Test
    void keepsTheLiveCountsForModerators(Page reader) {
        Visitors.signIn(reader);
        Assertions.assertEquals(403, reader.request().get("/desk/live").status());
    }
}
