package org.mingda.transparency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Words;

/** The public log and report, as pages and as files. */
class LogPageIT extends PageTest {

    @Test
    void showsARejectionToEverybodyAndNobodysName(Page reader, Page moderator, Page author) {
        String name = Visitors.signIn(author);
        String words = "加我微信 wxid_abc12345 详谈" + Words.fresh();
        String token = author.request().get("/stage/review", RequestOptions.create().setQueryParam("author", name).setQueryParam("text", words)).text();
        String desk = Visitors.signIn(moderator, Role.MODERATOR);
        moderator.navigate("/desk/item/" + token);
        moderator.locator("#explanation").fill("请看 " + name);
        moderator.locator("input[name=reason][value=CONTACT]").check();
        moderator.locator("#reject").click();
        moderator.locator(".flash").waitFor();

        reader.navigate("/transparency/log?action=REJECT");
        assertThat(reader.locator("main")).containsText("站外联系方式");
        for (String address : new String[] {"/transparency/log", "/transparency/log.csv", "/transparency/log.json", "/transparency/" + Year.now() + ".csv", "/transparency/" + Year.now() + ".json",
            "/transparency/" + Year.now(), "/transparency"}) {
            APIResponse answer = reader.request().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            for (String personal : new String[] {name, desk, words, token, "wxid_", "@example.org", "请看"}) {
                assertThat(answer.text()).as(address).doesNotContain(personal);
            }
        }
    }

    @Test
    void letsAnyCacheKeepTheFiles(Page reader) {
        APIResponse first = reader.request().get("/transparency/log.json");
        assertThat(first.headers().get("cache-control")).isEqualTo("public, max-age=600");
        assertThat(first.headers()).doesNotContainKey("set-cookie");
        assertThat(reader.request().get("/transparency/" + Year.now() + ".csv").headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reader.request().get("/transparency/1900.csv").status()).isEqualTo(404);
        assertThat(reader.request().get("/transparency/1900").status()).isEqualTo(404);
        assertThat(reader.request().get("/transparency/x.exe").status()).isEqualTo(404);
    }
}
