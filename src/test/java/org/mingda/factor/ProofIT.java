package org.mingda.factor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.closing.ClosingService;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.server.ServerSettings;
import org.mingda.signin.SessionService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

/** Sensitive pages want a fresh proof of who is there. */
@ServiceTest
class ProofIT {

    private static final String PROVE = "/me/prove?back=%2Fme%2Fsecurity";

    @Inject
    private FactorService factors;

    @Inject
    private People people;

    @Inject
    private ServerSettings server;

    @Inject
    private SessionService sessions;

    @Inject
    private ClosingService closing;

    @Inject
    private Professionals professionals;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isWantedAQuarterOfAnHourAfterSigningIn() throws IOException {
        Account account = people.signInPerson(Role.ADMIN);
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        List<String> sensitive = List.of("/me/security", "/me/security/codes", "/me/security/passkeys", "/me/session/" + sessions.sessions(account).get(0).getToken(), "/me/data", "/me/close",
                "/admin/account/" + account.getToken(), "/admin/seals", "/admin/sealed/AAAAAAAAAAAA");
        assertThat(sensitive).allSatisfy(path -> assertThat(browser.status(path)).isEqualTo(200));
        clock.move(Duration.ofMinutes(16));
        assertThat(sensitive).allSatisfy(path -> assertThat(browser.open(path).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).startsWith("/me/prove?back=")));
        assertThat(browser.open("/me/data/AAAAAAAAAAAA").headers().firstValue("Location")).hasValue("/me/prove?back=%2Fme%2Fdata%2FAAAAAAAAAAAA");
        assertThat(browser.status("/me")).isEqualTo(200);
    }

    @Test
    void isNotWantedToKeepOnesAccountAfterAll() throws IOException {
        Account account = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        closing.ask(account, People.PASSWORD);
        clock.move(Duration.ofMinutes(16));
        assertThat(browser.submit("/me/close", "stay", Map.of("stay-button", ""))).isEqualTo("/me");
        assertThat(browser.open("/me/close").headers().firstValue("Location")).hasValue("/me/prove?back=%2Fme%2Fclose");
    }

    @Test
    void isWantedToReadAWholeNumber() throws IOException {
        Credential credential = professionals.waiting(people.signInPerson(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        String path = "/desk/credential/" + credential.getToken();
        Map<String, String> reading = Map.of("why", "与公开查询核对", "read", "");
        Account verifier = people.signInPerson(Role.VERIFIER);
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(verifier.getName(), People.PASSWORD);
        assertThat(browser.post(path, "reveal", reading).body()).contains(credential.getClaim().getNumber());
        clock.move(Duration.ofMinutes(16));
        assertThat(browser.submit(path, "reveal", reading)).isEqualTo("/me/prove?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        assertThat(browser.submit(path, "reveal", Map.of("why", "与公开查询核对", "read.x", "1", "read.y", "1"))).as("pressed as a picture").startsWith("/me/prove");
    }

    @Test
    void isThePasswordOrACodeAndNothingElse() throws IOException {
        Account account = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        clock.move(Duration.ofMinutes(16));
        assertThat(browser.post(PROVE, "prove", proof("not the password")).statusCode()).isEqualTo(422);
        assertThat(browser.post(PROVE, "prove", proof("000000")).statusCode()).isEqualTo(422);
        assertThat(browser.submit(PROVE, "prove", proof(People.PASSWORD))).isEqualTo("/me/security");
        assertThat(browser.status("/me/security")).isEqualTo(200);

        factors.offer(account);
        byte[] secret = Telephone.secret(factors.offered(account).orElseThrow());
        List<String> codes = factors.confirm(account, Totp.code(secret, Totp.step(clock.instant())));
        clock.move(Duration.ofMinutes(16));
        assertThat(browser.submit(PROVE, "prove", proof(Totp.code(secret, Totp.step(clock.instant()))))).isEqualTo("/me/security");
        clock.move(Duration.ofMinutes(16));
        assertThat(browser.submit(PROVE, "prove", proof(codes.get(0)))).isEqualTo("/me/security");
    }

    @Test
    void codesAreGuessedOnlySoOften() throws IOException {
        Account account = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        for (int i = 0; i < 8; i++) {
            assertThat(browser.post(PROVE, "prove", proof("00000" + i)).statusCode()).isEqualTo(422);
        }
        assertThat(browser.post(PROVE, "prove", proof("000009")).statusCode()).isEqualTo(429);
        assertThat(browser.submit(PROVE, "prove", proof(People.PASSWORD))).as("the password still does").isEqualTo("/me/security");
    }

    private static Map<String, String> proof(String typed) {
        return Map.of("proof-password", typed, "submit", "");
    }
}
