package org.mingda.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Credential;
import org.mingda.credential.Professionals;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.verification.VerificationService;

/** Thirty, seven and one day before the end, each once; credentials of these tests hold for 180 days. */
@ServiceTest
class ReminderServiceIT {

    @Inject
    private ReminderTimer timer;

    @Inject
    private ReminderService reminders;

    @Inject
    private HeardReminders heard;

    @Inject
    private VerificationService verifications;

    @Inject
    private ApplicationService applications;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    private Credential of(Account person) {
        return applications.mine(person).get(0);
    }

    private void days(int days) {
        clock.move(Duration.ofDays(days));
        timer.run();
    }

    private long told(Account person, String key) {
        return em.createQuery("select count(n) from Notice n where n.account = :person and n.key = :key", Long.class)
                .setParameter("person", person).setParameter("key", "notification_notice." + key).getSingleResult();
    }

    private long letters(Account person) {
        return em.createQuery("select count(l) from Letter l where l.address = :address and l.body like :words", Long.class)
                .setParameter("address", person.getEmail()).setParameter("words", "%/me/credential/%").getSingleResult();
    }

    @Test
    void remindsOnceAtEachDistanceAndOnceOfTheEnd() {
        Account lawyer = professionals.lawyer();
        days(149);
        assertThat(heard.of(lawyer)).isEmpty();
        days(1);
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(30L);
        days(22);
        assertThat(heard.of(lawyer)).containsExactly(30L);
        days(1);
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(30L, 7L);
        days(6);
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(30L, 7L, 1L);
        days(2);
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(30L, 7L, 1L, -1L);

        assertThat(told(lawyer, "credential_due")).isEqualTo(3);
        assertThat(told(lawyer, "credential_lapsed")).isEqualTo(1);
        assertThat(letters(lawyer)).isEqualTo(4);
    }

    @Test
    void tellsTheNearestOnlyWhenItWasNotRunning() {
        Account lawyer = professionals.lawyer();
        days(176);
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(4L);
        days(3);
        assertThat(heard.of(lawyer)).containsExactly(4L, 1L);
    }

    @Test
    void beginsAnewOnceItWasExtended() {
        Account lawyer = professionals.lawyer();
        days(179);
        LocalDate until = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(31);
        verifications.extend(people.person(Role.VERIFIER), of(lawyer).getToken(), of(lawyer).getMark(), Professionals.agree(until));
        timer.run();
        assertThat(heard.of(lawyer)).containsExactly(1L);
        days(1);
        assertThat(heard.of(lawyer)).containsExactly(1L, 30L);
    }

    @Test
    void remindsNobodyOfWhatWasTakenAway() {
        Account lawyer = professionals.lawyer();
        verifications.suspend(people.person(Role.VERIFIER), of(lawyer).getToken(), of(lawyer).getMark(), new Ruling(Reason.CREDENTIAL_STANDING, "执业机构已变更。"));
        days(179);
        days(2);
        assertThat(heard.of(lawyer)).isEmpty();
    }

    @Test
    void remindsOnceHoweverManyNodesLook() {
        List<Account> lawyers = Stream.generate(professionals::lawyer).limit(5).toList();
        clock.move(Duration.ofDays(150));
        CompletableFuture<?>[] nodes = Stream.generate(() -> CompletableFuture.runAsync(this::everything)).limit(2).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();
        everything();

        lawyers.forEach(lawyer -> assertThat(heard.of(lawyer)).containsExactly(30L));
    }

    private void everything() {
        while (reminders.remindOne()) {
            // the next one
        }
    }
}
