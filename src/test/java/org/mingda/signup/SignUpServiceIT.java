package org.mingda.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.HouseRules;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.testing.ServiceTest;

@ServiceTest
class SignUpServiceIT {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    private SignUpService service;

    @Inject
    private AccountService accounts;

    @Inject
    private IssuedLinks letters;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final String name = "甲" + letters(Token.fresh());
    private final String email = Token.fresh().toLowerCase(Locale.ROOT) + "@example.org";

    @Test
    void makesAnUnconfirmedAccountThatAgreedToTheRulesAndSendsALink() {
        signUp(name, email);
        Account account = accounts.bySignInName(name).orElseThrow();
        assertThat(account.isConfirmed()).isFalse();
        assertThat(account.getRoles()).isEmpty();
        assertThat(account.getRulesVersion()).isEqualTo(HouseRules.VERSION);
        assertThat(letters.secretsTo(email)).hasSize(1);
    }

    @Test
    void saysTheSameOfAKnownAddressAndTellsItsOwnerByLetter() {
        signUp(name, email);
        signUp(name + "乙", email.toUpperCase(Locale.ROOT));
        assertThat(accounts.bySignInName(name + "乙")).isEmpty();
        assertThat(letters.secretsTo(email)).hasSize(1);
        assertThat(letters.heard("repeated " + email)).isTrue();
    }

    @Test
    void refusesANameThatLooksLikeAnothers() {
        signUp("鉴" + name.substring(1, 9) + "Il", email);
        refused("account.name_taken", () -> signUp("鑒" + name.substring(1, 9) + " 1I", "other-" + email));
    }

    @Test
    void refusesANameThatIsTakenInAnyCaseOrWidth() {
        signUp(name, email);
        refused("account.name_taken", () -> signUp(name.toUpperCase(Locale.ROOT), "other-" + email));
    }

    @Test
    void writesNothingWhenAnythingIsWrong() {
        refused("account.password_length", () -> service.signUp(new SignUp(name, email, "short", Locale.ENGLISH)));
        refused("account.email_shape", () -> service.signUp(new SignUp(name, "nowhere", PASSWORD, Locale.ENGLISH)));
        assertThat(accounts.bySignInName(name)).isEmpty();
        assertThat(letters.secretsTo(email)).isEmpty();
    }

    @Test
    void asksTheSecondOfTwoAtTheSameMomentToTryAgain() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transaction.begin();
            em.persist(new Account(name, email, Locale.ENGLISH, Instant.now()));
            em.flush();
            Future<?> second = other.submit(() -> signUp(name, "other-" + email));
            // whether it waits for the first one's row or comes after it, it finds the name taken
            transaction.commit();
            assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Refusal.class);
        } finally {
            other.shutdown();
        }
        assertThat(accounts.bySignInName("other-" + email)).isEmpty();
    }

    private void signUp(String wanted, String address) {
        service.signUp(new SignUp(wanted, address, PASSWORD, Locale.SIMPLIFIED_CHINESE));
    }

    /** No six digits in a row, whatever chance gives. */
    private static String letters(String token) {
        return token.toLowerCase(Locale.ROOT).replaceAll("[0-9]", "q");
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
