package org.mingda.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class SessionServiceIT {

    @Inject
    private SessionService sessions;

    @Inject
    private SessionLengths lengths;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void signsInByItsSecretAlone() {
        Account account = people.person();
        String secret = open(account);
        assertThat(sessions.account(secret)).contains(account);
        assertThat(sessions.account(Token.hash(secret))).isEmpty();
        assertThat(sessions.account(Token.secret())).isEmpty();
    }

    @Test
    void endsTheOldestSessionOfWhoeverSignsInOverAndOver() {
        Account account = people.person();
        String first = open(account);
        clock.move(Duration.ofSeconds(1));
        String second = open(account);
        clock.move(Duration.ofSeconds(1));
        for (int i = 0; i < SessionService.MOST - 1; i++) {
            open(account);
        }
        assertThat(sessions.account(first)).isEmpty();
        assertThat(sessions.account(second)).contains(account);
    }

    @Test
    void seesAtOnceWhatAnotherNodeChanged() throws Exception {
        Account account = people.person(Role.MODERATOR);
        String secret = open(account);
        assertThat(sessions.account(secret).orElseThrow().is(Role.MODERATOR)).isTrue();
        behindTheCache("update account set roles = '' where token = '" + account.getToken() + "'");
        assertThat(sessions.account(secret).orElseThrow().is(Role.MODERATOR)).isFalse();
    }

    @Test
    void keepsABlockedAccountOutAndTellsItWhy() throws Exception {
        Account account = people.person();
        String secret = open(account);
        behindTheCache("update account set blocked_at = current_timestamp, block_reason = '广告' where token = '" + account.getToken() + "'");
        assertThat(sessions.account(secret)).isEmpty();
        assertThatThrownBy(() -> open(account)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("广告"));
    }

    @Test
    void keepsAccountsOfADemonstrationOutWhereTheForumIsInEarnest() throws Exception {
        Account account = people.person(Role.ADMIN);
        String secret = open(account);
        behindTheCache("update account set demo = true where token = '" + account.getToken() + "'");
        assertThat(sessions.account(secret)).isEmpty();
        assertThatThrownBy(() -> open(account)).isInstanceOf(Refusal.class);
    }

    @Test
    void forgetsAfterIdleness() {
        String secret = open(people.person());
        clock.move(lengths.idle());
        assertThat(sessions.account(secret)).isEmpty();
    }

    @Test
    void endsTheOthersAndKeepsThisOne() {
        Account account = people.person();
        String here = open(account);
        String there = open(account);
        sessions.closeOthers(account, here);
        assertThat(sessions.account(here)).isPresent();
        assertThat(sessions.account(there)).isEmpty();
        sessions.closeAll(account);
        assertThat(sessions.account(here)).isEmpty();
    }

    @Test
    void endsOneOfItsOwnAndNobodyElses() {
        Account account = people.person();
        String secret = open(account);
        String token = sessions.sessions(account).get(0).getToken();
        assertThatThrownBy(() -> sessions.end(people.person(), token)).isInstanceOf(NotFound.class);
        sessions.end(account, token);
        assertThat(sessions.account(secret)).isEmpty();
    }

    private String open(Account account) {
        return sessions.open(account.getToken(), false, null);
    }

    private void behindTheCache(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
