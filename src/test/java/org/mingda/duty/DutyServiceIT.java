package org.mingda.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.factor.FactorService;
import org.mingda.factor.Telephone;
import org.mingda.server.ServerSettings;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DutyServiceIT {

    @Inject
    private DutyService duties;

    @Inject
    private FactorService factors;

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void countsTheGraceFromTheFirstReminder() {
        Account account = people.person(Role.MODERATOR);
        assertThat(duties.find(account)).isEmpty();
        duties.begin(account);
        Instant end = duties.find(account).orElseThrow().end(duties.grace());
        assertThat(end).isAfter(clock.instant().plus(Duration.ofDays(13)));
        clock.move(Duration.ofDays(20));
        assertThat(duties.begin(account).end(duties.grace())).isEqualTo(end).isBefore(clock.instant());
    }

    @Test
    void leavesOnlyTheWayToMeetItOnceGraceIsOver() throws IOException {
        Account account = people.signInPerson(Role.MODERATOR);
        duties.begin(account);
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        assertThat(browser.status("/desk")).isEqualTo(200);
        assertThat(browser.read("/articles")).contains("href=\"/me/security\"");
        clock.move(Duration.ofDays(15));
        PlainBrowser later = new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
        assertThat(later.open("/desk").headers().firstValue("Location")).hasValue("/me/security");
        assertThat(later.status("/articles")).isEqualTo(200);
        assertThat(later.status("/me/security")).isEqualTo(200);
        assertThat(new PlainBrowser(server.publicUrl()).signIn(people.signInPerson().getName(), People.PASSWORD).status("/me")).as("readers have no duty").isEqualTo(200);
    }

    @Test
    void isMetByAnAppAndAsOldAsBeforeWithoutIt() {
        Account account = people.person(Role.MODERATOR);
        duties.begin(account);
        Instant end = duties.find(account).orElseThrow().end(duties.grace());
        factors.offer(account);
        assertThat(duties.find(account).orElseThrow().isMet()).isFalse();
        factors.confirm(account, Telephone.code(factors.offered(account).orElseThrow()));
        assertThat(duties.find(account).orElseThrow().isMet()).isTrue();
        assertThat(duties.begin(account).isMet()).isTrue();
        factors.remove(account);
        assertThat(duties.find(account)).hasValueSatisfying(duty -> {
            assertThat(duty.isMet()).isFalse();
            assertThat(duty.end(duties.grace())).isEqualTo(end);
        });
    }

    @Test
    void isMetFromTheStartByWhoHasOneAlready() {
        Account account = people.person(Role.EDITOR);
        factors.offer(account);
        factors.confirm(account, Telephone.code(factors.offered(account).orElseThrow()));
        assertThat(duties.begin(account).isMet()).isTrue();
    }
}
