package org.mingda.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.testing.PageTest;

/** What every address answers to requests that no form of ours sends. */
class BadInputPageIT extends PageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");

    @Test
    void answersAnUnknownPageInTheReadersLanguage(Page visitor) {
        APIResponse chinese = visitor.request().get("/no/such/page");
        assertThat(chinese.status()).isEqualTo(404);
        assertThat(chinese.text()).contains("没有找到");
        APIResponse english = visitor.request().get("/no/such/page", RequestOptions.create().setHeader("Accept-Language", "en"));
        assertThat(english.text()).contains("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shell/frame.xhtml", "/signin/sign-in.xhtml", "/WEB-INF/web.xml", "/question/..%2fx", "/article/short",
        "/question/<script>", "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces", "/assets/../WEB-INF/web.xml", "/error", "/language"})
    void hidesWhatIsNotInTheTableOfAddresses(String path, Page visitor) {
        assertThat(visitor.request().get(path).status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void refusesOtherMethods(String method, Page visitor) {
        APIResponse response = visitor.request().fetch("/sign-in", RequestOptions.create().setMethod(method));
        assertThat(response.status()).isEqualTo(405);
    }

    @Test
    void refusesAPostFromAnotherSite(Page visitor) {
        APIResponse foreign = post(visitor.request(), "https://evil.example", token(visitor), "somebody");
        assertThat(foreign.status()).isEqualTo(403);
        APIResponse unsaid = visitor.request().post("/sign-in", RequestOptions.create().setForm(form("x", "somebody")));
        assertThat(unsaid.status()).isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedWhenTheTokenIsWrong(Page visitor) {
        APIResponse response = post(visitor.request(), origin(visitor), "abc.1.def", "王小二");
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.text()).contains("value=\"王小二\"").contains("class=\"errors\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "#{7*7}", "${7*7}", "' or 1=1 --", "\u202Eevil", "😀😀", "\uFEFF\u200B", "a\tb\rc"})
    void showsOddWordsAsWords(String words, Page visitor) {
        APIResponse response = post(visitor.request(), origin(visitor), token(visitor), words);
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.text()).doesNotContain("<script>alert").doesNotContain("value=\"49\"").doesNotContain("\u202E");
    }

    @Test
    void refusesBrokenUtf8InTheAddress(Page visitor) {
        assertThat(visitor.request().get("/questions?page=%ff%fe").status()).isEqualTo(400);
        assertThat(visitor.request().get("/questions?page=%zz").status()).isEqualTo(400);
        visitor.navigate("/question/%c3%28");
        assertThat(visitor.locator(".fault__code").textContent()).isEqualTo("400");
    }

    @Test
    void refusesABodyThatIsTooLarge(Page visitor) {
        APIResponse response = visitor.request().post("/sign-in", RequestOptions.create().setHeader("Origin", origin(visitor))
                .setHeader("Content-Type", "application/octet-stream").setData(new byte[20 * 1024 * 1024]));
        assertThat(response.status()).isEqualTo(413);
        assertThat(response.text()).contains("10 MB");
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsIt(Page visitor) {
        String text = "长".repeat(300);
        APIResponse response = post(visitor.request(), origin(visitor), token(visitor), text);
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.text()).contains(text).contains("254");
    }

    @Test
    void leadsToNoOtherSite(Page visitor) {
        APIResponse response = visitor.request().get("/language/en?back=https://evil.example/", RequestOptions.create().setMaxRedirects(0));
        assertThat(response.headers().get("location")).endsWith("/").doesNotContain("evil");
        response = visitor.request().get("/language/en?back=//evil.example", RequestOptions.create().setMaxRedirects(0));
        assertThat(response.headers().get("location")).doesNotContain("evil");
    }

    private static APIResponse post(APIRequestContext http, String origin, String token, String name) {
        return http.post("/sign-in", RequestOptions.create().setHeader("Origin", origin).setForm(form(token, name)));
    }

    private static FormData form(String token, String name) {
        return FormData.create().set("sign-in", "sign-in").set("submit", "x").set("jakarta.faces.ViewState", "stateless")
                .set("name", name).set("password", "some password").set(FormToken.FIELD, token);
    }

    private static String token(Page visitor) {
        Matcher matcher = TOKEN.matcher(visitor.request().get("/sign-in").text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String origin(Page visitor) {
        return visitor.request().get("/sign-in").url().replace("/sign-in", "");
    }
}
