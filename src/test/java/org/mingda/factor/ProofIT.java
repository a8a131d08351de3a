package org.mingda.factor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.server.ServerSettings;
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
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isWantedAQuarterOfAnHourAfterSigningIn() throws IOException {
        Account account = people.signInPerson(Role.ADMIN);
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        List<String> sensitive = List.of("/me/security", "/me/security/codes", "/me/security/passkeys", "/admin/account/" + account.getToken());
        assertThat(sensitive).allSatisfy(path -> assertThat(browser.status(path)).isEqualTo(200));
        clock.move(Duration.ofMinutes(16));
        assertThat(sensitive).allSatisfy(path -> assertThat(browser.open(path).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).startsWith("/me/prove?back=")));
        assertThat(browser.status("/me")).isEqualTo(200);
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
