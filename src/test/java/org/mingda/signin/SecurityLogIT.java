package org.mingda.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Token;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

/** Who signs in, who fails to, and what is refused leaves one line each, in which no word of a visitor stands. */
@ServiceTest
class SecurityLogIT {

    private static final String LINE = "[A-Z_]+( \\d{3})? account=(-|[0-9A-Za-z]{12}) session=(-|[0-9a-f]{12}) address=[0-9A-Fa-f.:?-]+ place=[-/a-z.]+ about=(-|[0-9A-Za-z]{12})";
    private static final int PATIENCE_SECONDS = 30;

    @Inject
    private People people;

    @Inject
    private ServerSettings server;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new MessageFormat(line.getMessage()).format(line.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(SecurityLog.NAME).addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(SecurityLog.NAME).removeHandler(listening);
    }

    @Test
    void tellsOfSignInsGoodAndBad() throws Exception {
        Account account = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl());
        assertThat(browser.post("/sign-in", "sign-in", Map.of("name", account.getName(), "password", "not the password", "submit", "")).statusCode()).isEqualTo(422);
        assertThat(line("PASSWORD_WRONG account=" + account.getToken())).contains("place=/signin/sign-in.xhtml").doesNotContain(account.getName());
        browser.signIn(account.getName(), People.PASSWORD);
        assertThat(line("PASSWORD_GOOD account=" + account.getToken())).doesNotContain("session=-");
        assertThat(browser.post("/me/prove?back=%2Fme", "prove", Map.of("proof-password", "not the password", "submit", "")).statusCode()).isEqualTo(422);
        assertThat(line("PROOF_WRONG account=" + account.getToken())).contains("place=/factor/prove.xhtml").doesNotContain("session=-");
        assertThat(browser.post("/sign-out", "leave", Map.of()).headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
        line("SIGNED_OUT account=" + account.getToken());
        browser.signIn(account.getName(), People.PASSWORD);
        browser.submit("/me", "everywhere", Map.of("submit-everywhere", ""));
        line("SESSIONS_ENDED account=" + account.getToken());
    }

    @Test
    void tellsOfNamesThatNobodyHasWithoutTheName() throws Exception {
        String typed = "secret typed into the wrong box " + Token.fresh();
        new PlainBrowser(server.publicUrl()).post("/sign-in", "sign-in", Map.of("name", typed, "password", "not the password", "submit", ""));
        assertThat(line("PASSWORD_WRONG account=-")).doesNotContain("secret");
    }

    @Test
    void tellsWhatWasRefused() throws Exception {
        Account account = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        assertThat(browser.status("/admin/account/" + account.getToken())).isEqualTo(403);
        assertThat(line("REFUSED 403 account=" + account.getToken())).contains("place=/staff/roles.xhtml about=" + account.getToken());
        assertThat(forged("/reset-password/abcdefghijklmnopqrstuvwxyzabcdef?a=%0AREFUSED")).isEqualTo(403);
        assertThat(line("REFUSED 403 account=-")).contains("place=/signup/reset.xhtml").doesNotContain("abcdef", "\n");
    }

    /** A post from nowhere, with a network address that is none. */
    private int forged(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.publicUrl() + path)).header("X-Forwarded-For", "1.2.3.4 account=AAAAAAAAAAAA").POST(BodyPublishers.ofString("a=b")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }

    /** The first line that begins so; others may be told of other tests' requests. */
    private String line(String beginning) throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (line != null && !line.startsWith(beginning)) {
            assertThat(line).matches(LINE);
            line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(line).as(beginning).isNotNull().matches(LINE);
        return line;
    }
}
