package org.mingda.openid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Token;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class OpenIdIT {

    @Inject
    private OpenIdSettings settings;

    @Inject
    private OpenIdService identities;

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    private final String subject = Token.fresh();
    private SmallProvider provider;

    @BeforeEach
    void openTheService() throws Exception {
        provider = new SmallProvider(subject);
        settings.use(provider.issuer, SmallProvider.CLIENT, "geheim");
    }

    @AfterEach
    void closeIt() {
        settings.use(null, null, null);
        provider.close();
    }

    @Test
    void linksAnIdentityAndSignsInByIt() throws IOException {
        Account account = people.signInPerson();
        PlainBrowser browser = browser();
        assertThat(back(browser, depart(browser, "/sign-in/openid?back=/me"))).as("not linked yet").endsWith("/sign-in");
        browser.signIn(account.getName(), People.PASSWORD);
        assertThat(back(browser, depart(browser, "/me/security/openid"))).endsWith("/me/security");
        assertThat(identities.account(subject)).contains(account);

        PlainBrowser elsewhere = browser();
        assertThat(back(elsewhere, depart(elsewhere, "/sign-in/openid?back=/me"))).endsWith("/me");
        assertThat(elsewhere.read("/me")).contains(account.getName());
        identities.unlink(account);
        assertThat(back(browser(), depart(browser(), "/sign-in/openid"))).endsWith("/sign-in");
    }

    @Test
    void believesNoTokenThatDoesNotHold() throws Exception {
        identities.link(people.person(), subject);
        assertThat(signsIn(claims -> claims)).isTrue();
        assertThat(signsIn(claims -> claims.replace(provider.issuer, "https://elsewhere.example"))).as("issuer").isFalse();
        assertThat(signsIn(claims -> claims.replace("\"aud\":\"mingda\"", "\"aud\":\"another\""))).as("audience").isFalse();
        assertThat(signsIn(claims -> claims.replace("\"aud\":\"mingda\"", "\"aud\":[\"mingda\",\"another\"]"))).as("for several, by nobody").isFalse();
        assertThat(signsIn(claims -> claims.replace(provider.nonce, "x"))).as("nonce").isFalse();
        provider.now = provider.now.minusSeconds(3600);
        assertThat(signsIn(claims -> claims)).as("expired").isFalse();
        provider.now = provider.now.plusSeconds(3600);
        provider.algorithm = "none";
        assertThat(signsIn(claims -> claims)).as("unsigned").isFalse();
        provider.algorithm = "RS256";
        provider.signer = SmallProvider.fresh();
        assertThat(signsIn(claims -> claims)).as("another's signature").isFalse();
    }

    @Test
    void takesNobodyElsesAnswer() throws IOException {
        identities.link(people.person(), subject);
        PlainBrowser browser = browser();
        String entrance = depart(browser, "/sign-in/openid");
        assertThat(browser().open("/sign-in/openid/return?code=" + SmallProvider.CODE + "&state=" + query(entrance, "state")).headers().firstValue("Location"))
                .as("without the cookie").hasValue("/sign-in");
        assertThat(browser.open("/sign-in/openid/return?code=" + SmallProvider.CODE + "&state=another").headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(back(browser, entrance)).as("a journey ends once").endsWith("/sign-in");
    }

    @Test
    void isNotThereWhereNothingIsSet() throws IOException {
        settings.use(null, null, null);
        assertThat(browser().status("/sign-in/openid")).isEqualTo(404);
        assertThat(browser().read("/sign-in")).doesNotContain("/sign-in/openid");
    }

    private boolean signsIn(UnaryOperator<String> lie) throws IOException {
        provider.lie = lie;
        PlainBrowser browser = browser();
        return back(browser, depart(browser, "/sign-in/openid?back=/articles")).endsWith("/articles");
    }

    private PlainBrowser browser() {
        return new PlainBrowser(server.publicUrl());
    }

    /** Sets out and returns the address at the service; the service remembers what is in it. */
    private String depart(PlainBrowser browser, String path) throws IOException {
        HttpResponse<String> answer = browser.open(path);
        String entrance = answer.headers().firstValue("Location").orElseThrow();
        assertThat(entrance).startsWith(provider.issuer + "/authorize?").contains("response_type=code", "code_challenge_method=S256", "scope=openid");
        provider.nonce = query(entrance, "nonce");
        provider.challenge = query(entrance, "code_challenge");
        return entrance;
    }

    /** Comes back as the service would send him, and returns where the forum leads. */
    private String back(PlainBrowser browser, String entrance) throws IOException {
        return browser.open("/sign-in/openid/return?code=" + SmallProvider.CODE + "&state=" + query(entrance, "state")).headers().firstValue("Location").orElseThrow();
    }

    private static String query(String address, String name) {
        return Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address).results().findFirst().orElseThrow().group(1);
    }
}
