package org.mingda.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.testing.PageTest;

/** What a page cache relies on: to visitors who are not signed in, a public page is the same bytes each time, and nothing is kept about them. */
class PublicPagesPageIT extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/questions", "/professionals", "/response-times", "/about", "/rules", "/privacy"})
    void areTheSameForEverybodyAndOpenNoSession(String path, Page visitor) {
        APIResponse first = visitor.request().get(path);
        APIResponse second = visitor.request().get(path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).isEqualTo(second.text()).doesNotContain("??").doesNotContain("form_token");
        assertThat(first.headers()).doesNotContainKey("set-cookie").containsKey("content-security-policy");
    }
}
