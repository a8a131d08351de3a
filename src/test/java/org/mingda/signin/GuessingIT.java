package org.mingda.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.server.ServerSettings;
import org.mingda.shell.TooOften;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.QuickHash;
import org.mingda.testing.ServiceTest;

/** What somebody learns who guesses names and passwords, and whom he can keep out by it. */
@ServiceTest
class GuessingIT {

    @Inject
    private Limits limits;

    @Inject
    private SessionService sessions;

    @Inject
    private People people;

    @Inject
    private PasswordStore store;

    @Inject
    private ServerSettings server;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void answersTheSameForAnUnknownNameAsForAWrongPassword() throws IOException {
        String known = people.signInPerson().getName();
        String unknown = known + "无";
        int before = QuickHash.work();
        HttpResponse<String> wrong = guess(new PlainBrowser(server.publicUrl()), known, "surely the wrong one");
        int workForKnown = QuickHash.work() - before;
        HttpResponse<String> nobody = guess(new PlainBrowser(server.publicUrl()), unknown, "surely the wrong one");
        assertThat(nobody.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(page(nobody, unknown)).isEqualTo(page(wrong, known));
        assertThat(nobody.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
        assertThat(QuickHash.work() - before - workForKnown).as("hashes reckoned for nobody").isEqualTo(workForKnown);
        limits.guessedRight(known);
        limits.guessedRight(unknown);
    }

    @Test
    void keepsNobodyOutOfTheBrowserThatHeKnowsByGuessingElsewhere() throws IOException {
        Account owner = people.signInPerson();
        String name = owner.getName();
        PlainBrowser home = new PlainBrowser(server.publicUrl());
        assertThat(guess(home, name, People.PASSWORD).headers().firstValue("Location")).isPresent();
        sessions.closeAll(owner);
        for (int i = 0; i < Limits.GUESSES; i++) {
            limits.guess(name);
        }
        assertThatThrownBy(() -> limits.guess(name)).isInstanceOf(TooOften.class);
        HttpResponse<String> elsewhere = guess(new PlainBrowser(server.publicUrl()), name, People.PASSWORD);
        assertThat(elsewhere.statusCode()).isEqualTo(429);
        assertThat(elsewhere.headers().firstValue("Retry-After")).isPresent();
        assertThat(guess(home, name, People.PASSWORD).headers().firstValue("Location")).isPresent();
        for (int i = 0; i < Limits.GUESSES; i++) {
            limits.guessedRight(name);
        }
    }

    @Test
    void hashesARightPasswordAnewThatWasHashedOtherwise() throws Exception {
        Account account = people.person();
        String weak = "PBKDF2WithHmacSHA256:2048:" + hashed("an old but good password");
        transaction.begin();
        em.createQuery("update Account a set a.passwordHash = :weak where a.id = :id").setParameter("weak", weak).setParameter("id", account.getId()).executeUpdate();
        transaction.commit();
        assertThat(validate(account, "not the password")).isEqualTo(Status.INVALID);
        assertThat(kept(account)).isEqualTo(weak);
        assertThat(validate(account, "an old but good password")).isEqualTo(Status.VALID);
        assertThat(kept(account)).startsWith("PBKDF2WithHmacSHA512:");
        assertThat(validate(account, "an old but good password")).isEqualTo(Status.VALID);
    }

    private static HttpResponse<String> guess(PlainBrowser browser, String name, String password) throws IOException {
        return browser.post("/sign-in", "sign-in", Map.of("name", name, "password", password, "submit", ""));
    }

    /** The page without what differs each time: tokens of forms, and what was typed. */
    private static String page(HttpResponse<String> answer, String typed) {
        return answer.body().replaceAll("[0-9a-zA-Z]{12}\\.\\d+\\.[\\w-]+", "TOKEN").replace(typed, "NAME");
    }

    private Status validate(Account account, String password) {
        return store.validate(new UsernamePasswordCredential(account.getName(), password)).getStatus();
    }

    private String kept(Account account) {
        return (String) em.createNativeQuery("select password_hash from account where id = " + account.getId()).getSingleResult();
    }

    private static String hashed(String password) throws Exception {
        byte[] salt = new byte[32];
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password.toCharArray(), salt, 2048, 256)).getEncoded();
        return Base64.getEncoder().encodeToString(salt) + ":" + Base64.getEncoder().encodeToString(key);
    }
}
