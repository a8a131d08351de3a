package org.mingda.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.signin.SessionKey;
import org.mingda.signin.SessionService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class FactorServiceIT {

    @Inject
    private FactorService factors;

    @Inject
    private SessionService sessions;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    private final Map<Account, byte[]> telephones = new HashMap<>();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void asksForACodeOnceTheFirstOneWasRight() {
        Account account = people.person();
        factors.offer(account);
        assertThat(sessions.account(open(account))).contains(account);
        String code = code(account);
        factors.confirm(account, code);
        String secret = open(account);
        assertThat(sessions.account(secret)).isEmpty();
        assertThat(sessions.waiting(secret)).contains(account);
        assertThat(factors.offered(account)).as("the secret is not shown again").isEmpty();
    }

    @Test
    void keepsTheSecretSealed() {
        Account account = people.person();
        factors.offer(account);
        String shown = factors.offered(account).orElseThrow();
        String kept = (String) em.createNativeQuery("select secret from authenticator where account_id = " + account.getId()).getSingleResult();
        assertThat(kept).doesNotContain(shown).hasSizeGreaterThan(90);
    }

    @Test
    void goesOnUnderAnotherSecretAfterTheSecondStep() {
        Account account = withApp();
        String half = sessions.open(account.getToken(), true, "a phone");
        SessionKey whole = sessions.prove(half);
        assertThat(whole.kept()).isTrue();
        assertThat(sessions.account(whole.secret())).contains(account);
        assertThat(sessions.account(half)).isEmpty();
        assertThat(sessions.waiting(half)).isEmpty();
    }

    @Test
    void waitsTenMinutesForTheSecondStep() {
        String half = open(withApp());
        clock.move(Duration.ofMinutes(11));
        assertThat(sessions.waiting(half)).isEmpty();
    }

    @Test
    void takesACodeOnce() {
        Account account = withApp();
        clock.move(Duration.ofMinutes(2));
        String code = code(account);
        factors.use(account, fullWidth(code));
        assertThatThrownBy(() -> factors.use(account, code)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> factors.use(people.person(), code)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> factors.use(account, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void takesEachRecoveryCodeOnceAndNoneOfAnEarlierList() {
        Account account = people.person();
        factors.offer(account);
        List<String> first = factors.confirm(account, code(account));
        assertThat(first).hasSize(10).doesNotHaveDuplicates();
        factors.use(account, first.get(3).toUpperCase());
        assertThatThrownBy(() -> factors.use(account, first.get(3))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> factors.use(people.person(), first.get(4))).isInstanceOf(Refusal.class);
        assertThat(factors.codesLeft(account)).isEqualTo(9);
        List<String> second = factors.freshCodes(account);
        assertThat(factors.codesLeft(account)).isEqualTo(10);
        assertThatThrownBy(() -> factors.use(account, first.get(5))).isInstanceOf(Refusal.class);
        factors.use(account, second.get(5));
        assertThat(em.createQuery("select c.hash from RecoveryCode c where c.account = :a", String.class).setParameter("a", account).getResultList())
                .noneMatch(hash -> hash.contains(second.get(1).replace("-", "")));
    }

    @Test
    void asksForNothingMoreAfterItWasTurnedOff() {
        Account account = withApp();
        factors.remove(account);
        assertThat(factors.codesLeft(account)).isZero();
        assertThat(sessions.account(open(account))).contains(account);
    }

    @Test
    void tellsTheOwnerByLetter() {
        Account account = withApp();
        factors.remove(account);
        assertThat(em.createNativeQuery("select count(*) from letter where address = '" + account.getEmail() + "'").getSingleResult()).hasToString("2");
    }

    private Account withApp() {
        Account account = people.person();
        factors.offer(account);
        factors.confirm(account, code(account));
        return account;
    }

    private String open(Account account) {
        return sessions.open(account.getToken(), false, null);
    }

    /** What the app on the telephone shows now. */
    private String code(Account account) {
        byte[] secret = telephones.computeIfAbsent(account, a -> Telephone.secret(factors.offered(a).orElseThrow()));
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    /** As Chinese keyboards type digits. */
    private static String fullWidth(String digits) {
        return digits.chars().mapToObj(digit -> Character.toString(digit - '0' + '０')).collect(Collectors.joining());
    }
}
