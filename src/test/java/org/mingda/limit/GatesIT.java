package org.mingda.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.server.ServerSettings;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.PlainRequest;
import org.mingda.testing.ServiceTest;

/** What somebody meets who asks too often, through HTTP. Other tests come from the machine itself, which is not counted. */
@ServiceTest
class GatesIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final String WORDS = "王小二 <script>alert(1)</script>";
    /** The least that an administrator may set. */
    private static final int REQUESTS = 60;
    private static final int POSTS = 5;

    @Inject
    private ServerSettings server;

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    private Account administrator;

    private void set(Limit limit, int most) {
        administrator = people.person(Role.ADMIN);
        settings.change(administrator, Setting.valueOf("LIMIT_" + limit.name()), String.valueOf(most));
    }

    @AfterEach
    void setAsUsual() {
        for (Limit limit : Limit.values()) {
            settings.change(administrator, Setting.valueOf("LIMIT_" + limit.name()), String.valueOf(limit.usual()));
        }
    }

    @Test
    void refusesAFloodFromOneAddressAndNobodyElse() throws IOException {
        set(Limit.REQUESTS, REQUESTS);
        flood("203.0.113.7");

        HttpResponse<String> refused = from("203.0.113.7", "/questions").get();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(refused.body()).contains("操作太频繁").contains("1 分钟");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(from("203.0.113.7", "/questions").with("Accept-Language", "en").get().body()).contains("Too many requests").contains("1 min");
        assertThat(from("203.0.113.8", "/questions").get().statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.7", "/health/ready").get().statusCode()).as("a monitor").isEqualTo(200);
    }

    @Test
    void countsTheNetworkOfAnIpv6AddressAndBelievesTheProxyAlone() throws IOException {
        set(Limit.REQUESTS, REQUESTS);
        flood("2001:db8:0:7::1");

        assertThat(from("2001:db8:0:7:ffff::2", "/questions").get().statusCode()).as("the same household").isEqualTo(429);
        assertThat(from("2001:db8:0:8::1", "/questions").get().statusCode()).as("another").isEqualTo(200);
        assertThat(from("198.51.100.1, 2001:db8:0:7::3", "/questions").get().statusCode()).as("with a forged address before it").isEqualTo(429);
    }

    @Test
    void givesBackWhatWasTypedIntoAFormThatIsSentTooOften() throws IOException {
        set(Limit.POSTS, POSTS);
        for (int i = 0; i < POSTS; i++) {
            assertThat(signIn("203.0.113.9").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> refused = signIn("203.0.113.9");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("您写的内容都还在").contains("value=\"王小二 &lt;script&gt;alert(1)&lt;/script&gt;\"");
        assertThat(signIn("203.0.113.10").statusCode()).isEqualTo(422);
    }

    @Test
    void givesBackWhatWasTypedEvenInAFlood() throws IOException {
        set(Limit.REQUESTS, REQUESTS);
        flood("203.0.113.11");

        HttpResponse<String> refused = signIn("203.0.113.11");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("王小二 &lt;script&gt;alert(1)").doesNotContain("<script>alert").doesNotContain("surely wrong");
    }

    private void flood(String client) throws IOException {
        for (int i = 0; i < REQUESTS; i++) {
            from(client, "/assets/mark.svg").get();
        }
    }

    private HttpResponse<String> signIn(String client) throws IOException {
        Matcher token = TOKEN.matcher(from("203.0.113.99", "/sign-in").get().body());
        assertThat(token.find()).isTrue();
        Map<String, String> form = new LinkedHashMap<>(Map.of("sign-in", "sign-in", "submit", "x", "jakarta.faces.ViewState", "stateless"));
        form.put("form_token", token.group(1));
        form.put("name", WORDS);
        form.put("password", "surely wrong");
        return from(client, "/sign-in").post(server.publicUrl(), form);
    }

    private PlainRequest from(String client, String path) {
        return PlainRequest.from(client, server.publicUrl() + path);
    }
}
