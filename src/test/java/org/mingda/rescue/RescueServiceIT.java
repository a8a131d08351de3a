package org.mingda.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.audit.AuditService;
import org.mingda.factor.FactorService;
import org.mingda.factor.Telephone;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.server.ServerSettings;
import org.mingda.signin.SessionService;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class RescueServiceIT {

    @Inject
    private RescueService rescues;

    @Inject
    private FactorService factors;

    @Inject
    private SessionService sessions;

    @Inject
    private AuditService audit;

    @Inject
    private People people;

    @Inject
    private ServerSettings server;

    @Test
    void letsSomebodyInAgainWhoLostHisTelephone() throws IOException {
        Account lost = withApp();
        Account admin = people.signInPerson(Role.ADMIN);
        String page = "/admin/account/" + lost.getToken() + "/sign-in";
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(admin.getName(), People.PASSWORD);
        assertThat(browser.submit(page, "drop", Map.of("submit-drop", ""))).isEqualTo("/admin/account/" + lost.getToken());
        assertThat(factors.app(lost)).isEmpty();
        assertThat(factors.codesLeft(lost)).isZero();
        assertThat(sessions.account(sessions.open(lost.getToken(), false, null))).contains(lost);
        assertThat(browser.read(page)).doesNotContain("submit-drop");
        assertThat(audit.trail(admin, "FACTORS_DROPPED", admin.getName(), 1).items()).singleElement().satisfies(entry -> assertThat(entry.getSubject()).isEqualTo(lost.getName()));
    }

    @Test
    void endsTheSessionsAndLeavesTheRest() {
        Account account = people.person();
        String secret = sessions.open(account.getToken(), true, null);
        rescues.endSessions(people.person(Role.ADMIN), account.getToken());
        assertThat(sessions.account(secret)).isEmpty();
    }

    @Test
    void isForAdministratorsAndNotForThemselves() {
        Account admin = people.person(Role.ADMIN);
        Account moderator = people.person(Role.MODERATOR);
        assertThatThrownBy(() -> rescues.drop(moderator, admin.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rescues.endSessions(moderator, admin.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rescues.drop(admin, admin.getToken())).isInstanceOf(Refusal.class);
    }

    private Account withApp() {
        Account account = people.person();
        factors.offer(account);
        factors.confirm(account, Telephone.code(factors.offered(account).orElseThrow()));
        return account;
    }
}
