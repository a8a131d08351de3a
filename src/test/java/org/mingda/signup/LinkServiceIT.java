package org.mingda.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Passwords;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.TooOften;
import org.mingda.limit.Limit;
import org.mingda.signin.SessionService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class LinkServiceIT {

    private static final String FRESH = "a wholly new secret";

    @Inject
    private LinkService links;

    @Inject
    private FirstAdministratorService first;

    @Inject
    private AccountService accounts;

    @Inject
    private SessionService sessions;

    @Inject
    private Passwords passwords;

    @Inject
    private IssuedLinks letters;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void confirmsAnAddressOnce() {
        Account account = people.stranger();
        links.resend(account);
        String secret = letters.lastSecretTo(account.getEmail());
        links.confirm(secret);
        assertThat(now(account).isConfirmed()).isTrue();
        refused("signup_link.USED", () -> links.confirm(secret));
    }

    @Test
    void confirmsByAnEarlierLetterToo() {
        Account account = people.stranger();
        links.resend(account);
        links.resend(account);
        links.confirm(letters.secretsTo(account.getEmail()).get(0));
        assertThat(now(account).isConfirmed()).isTrue();
    }

    @Test
    void sendsNoMoreLettersThanSomebodyCanRead() {
        Account account = people.stranger();
        for (int i = 0; i < Limit.LETTERS.usual(); i++) {
            links.resend(account);
        }
        assertThatThrownBy(() -> links.resend(account)).isInstanceOf(TooOften.class);
        clock.move(Limit.LETTERS.window());
        links.resend(account);
    }

    @Test
    void resetsThePasswordAndEndsAllSessions() {
        Account account = people.signInPerson();
        String session = sessions.open(account.getToken(), true, "a lost phone");
        links.forgotten(account.getEmail());
        links.setPassword(letters.lastSecretTo(account.getEmail()), LinkPurpose.RESET_PASSWORD, FRESH);
        assertThat(passwords.match(now(account), FRESH.toCharArray())).isTrue();
        assertThat(passwords.match(now(account), People.PASSWORD.toCharArray())).isFalse();
        assertThat(sessions.account(session)).isEmpty();
        assertThat(now(account).getRoles()).isEmpty();
        assertThat(letters.heard("changed " + account.getEmail())).isTrue();
    }

    @Test
    void closesTheOlderOfTwoWaysToANewPassword() {
        Account account = people.signInPerson();
        links.forgotten(account.getEmail());
        links.forgotten(account.getEmail());
        List<String> secrets = letters.secretsTo(account.getEmail());
        refused("signup_link.REPLACED", () -> links.setPassword(secrets.get(0), LinkPurpose.RESET_PASSWORD, FRESH));
        links.setPassword(secrets.get(1), LinkPurpose.RESET_PASSWORD, FRESH);
    }

    @Test
    void keepsTheLinkGoodWhenThePasswordIsRefused() {
        Account account = people.signInPerson();
        links.forgotten(account.getEmail());
        String secret = letters.lastSecretTo(account.getEmail());
        refused("account.password_length", () -> links.setPassword(secret, LinkPurpose.RESET_PASSWORD, "short"));
        links.setPassword(secret, LinkPurpose.RESET_PASSWORD, FRESH);
    }

    @Test
    void expires() {
        Account account = people.signInPerson();
        links.forgotten(account.getEmail());
        clock.move(LinkPurpose.RESET_PASSWORD.getValid());
        refused("signup_link.EXPIRED", () -> links.setPassword(letters.lastSecretTo(account.getEmail()), LinkPurpose.RESET_PASSWORD, FRESH));
    }

    @Test
    void takesALinkForItsOwnPurposeAlone() {
        Account account = people.stranger();
        links.resend(account);
        String secret = letters.lastSecretTo(account.getEmail());
        assertThatThrownBy(() -> links.setPassword(secret, LinkPurpose.SET_UP, FRESH)).isInstanceOf(NotFound.class);
        assertThat(links.find(secret, LinkPurpose.RESET_PASSWORD)).isEmpty();
    }

    @Test
    void isQuietAboutAddressesThatItDoesNotKnowOrThatAreBlocked() {
        links.forgotten("nobody-at-all@example.org");
        assertThat(letters.secretsTo("nobody-at-all@example.org")).isEmpty();
    }

    @Test
    void givesTheLinkToOneOfTwoWhoUseItAtOnce() throws Exception {
        Account account = people.signInPerson();
        links.forgotten(account.getEmail());
        String secret = letters.lastSecretTo(account.getEmail());
        Callable<Boolean> use = () -> {
            try {
                links.setPassword(secret, LinkPurpose.RESET_PASSWORD, FRESH);
                return true;
            } catch (Refusal used) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = two.invokeAll(List.of(use, use));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void makesTheFirstAdministratorWhenTheSetUpLinkIsUsedAndNotBefore() {
        String email = "keeper" + System.nanoTime() + "@example.org";
        String earlier = secret(first.invite(email));
        String secret = secret(first.invite(email));
        assertThat(accounts.bySignInName(email).orElseThrow().is(Role.ADMIN)).isFalse();
        refused("signup_link.REPLACED", () -> links.setPassword(earlier, LinkPurpose.SET_UP, FRESH));
        links.setPassword(secret, LinkPurpose.SET_UP, FRESH);
        Account keeper = accounts.bySignInName(email).orElseThrow();
        assertThat(keeper.is(Role.ADMIN)).isTrue();
        assertThat(keeper.isConfirmed()).isTrue();
        assertThat(first.present()).isTrue();
        assertThat(letters.secretsTo(email)).as("printed at the start, not mailed").isEmpty();
    }

    @Test
    void takesAnAccountOverFromWhoeverSignedUpWithTheKeepersAddress() {
        Account squatter = people.signInPerson();
        String session = sessions.open(squatter.getToken(), true, null);
        links.setPassword(secret(first.invite(squatter.getEmail())), LinkPurpose.SET_UP, FRESH);
        assertThat(sessions.account(session)).isEmpty();
        assertThat(passwords.match(now(squatter), People.PASSWORD.toCharArray())).isFalse();
    }

    private Account now(Account account) {
        return accounts.find(account.getToken()).orElseThrow();
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
