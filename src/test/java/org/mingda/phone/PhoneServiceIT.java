package org.mingda.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.server.ServerSettings;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class PhoneServiceIT {

    @Inject
    private PhoneService phones;

    @Inject
    private PhoneSettings settings;

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    @BeforeEach
    void chooseTheFolder() {
        settings.choose("folder");
    }

    @AfterEach
    void leaveAllAsItWas() {
        settings.choose(null);
        clock.reset();
    }

    @Test
    void confirmsANumberByTheCodeSentToIt() throws IOException {
        Account account = people.person();
        String code = sent(account, "138 0013 8001");
        assertThat(phones.confirmed(account)).isEmpty();
        assertThat(phones.pending(account)).contains("138****8001");
        assertThat(phones.confirm(account, code)).isTrue();
        assertThat(phones.confirmed(account)).contains("138****8001");
        assertThat(phones.confirm(account, code)).as("a code works once").isFalse();
        assertThat((String) em.createNativeQuery("select phone_number from phone_check where account_id = " + account.getId()).getSingleResult())
                .doesNotContain("8001");
        phones.remove(account);
        assertThat(phones.confirmed(account)).isEmpty();
    }

    @Test
    void bearsFiveTriesAndTenMinutes() throws IOException {
        Account guessed = people.person();
        String code = sent(guessed, "13800138002");
        for (int i = 0; i < PhoneCheck.TRIES; i++) {
            assertThat(phones.confirm(guessed, "no")).isFalse();
        }
        assertThat(phones.confirm(guessed, code)).isFalse();

        Account late = people.person();
        String old = sent(late, "13800138003");
        clock.move(Duration.ofMinutes(11));
        assertThat(phones.confirm(late, old)).isFalse();
    }

    @Test
    void keepsTheConfirmedNumberUntilAnotherIsConfirmed() throws IOException {
        Account account = people.person();
        assertThat(phones.confirm(account, sent(account, "13800138004"))).isTrue();
        String code = sent(account, "13800138005");
        assertThat(phones.confirmed(account)).contains("138****8004");
        assertThat(phones.confirm(account, code)).isTrue();
        assertThat(phones.confirmed(account)).contains("138****8005");
    }

    @Test
    void isNotThereWithoutAProvider() {
        settings.choose(null);
        Account account = people.person();
        assertThat(settings.isOffered()).isFalse();
        assertThatThrownBy(() -> phones.send(account, "13800138006")).satisfies(e -> assertThat(e instanceof EJBException || e.getMessage().contains("provider")).isTrue());
    }

    /** Sends a code to a number that no other test has, and reads it from the folder. */
    private String sent(Account account, String number) throws IOException {
        phones.send(account, number);
        String digits = number.replace(" ", "");
        Path folder = server.dataDirectory().resolve("phone");
        try (Stream<Path> messages = Files.list(folder)) {
            Path message = messages.filter(m -> text(m).contains(digits)).findFirst().orElseThrow();
            String code = text(message).lines().skip(1).findFirst().orElseThrow().replaceFirst(".*?(\\d{6}).*", "$1");
            Files.delete(message);
            return code;
        }
    }

    private static String text(Path message) {
        try {
            return Files.readString(message);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
