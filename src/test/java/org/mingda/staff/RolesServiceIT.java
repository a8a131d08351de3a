package org.mingda.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.signin.SessionService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class RolesServiceIT {

    @Inject
    private RolesService service;

    @Inject
    private SessionService sessions;

    @Inject
    private People people;

    @Test
    void givesRolesThatCountAtOnce() {
        Account admin = people.person(Role.ADMIN);
        Account account = people.person();
        String session = sessions.open(account.getToken(), false, null);
        service.grant(admin, account.getToken(), account.getVersion(), Set.of(Role.EDITOR, Role.VERIFIER));
        assertThat(sessions.account(session).orElseThrow().getRoles()).containsExactly(Role.EDITOR, Role.VERIFIER);
    }

    @Test
    void isForAdministratorsAlone() {
        Account moderator = people.person(Role.MODERATOR);
        Account account = people.person();
        assertThatThrownBy(() -> service.grant(moderator, account.getToken(), account.getVersion(), Set.of(Role.ADMIN))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.block(moderator, account.getToken(), account.getVersion(), "x")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.search(moderator, new AccountFilter(null, null), 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsNobodyLayDownHisOwnOfficeOrBlockHimself() {
        Account admin = people.person(Role.ADMIN);
        refused("staff.not_yourself", () -> service.grant(admin, admin.getToken(), admin.getVersion(), Set.of(Role.EDITOR)));
        refused("staff.not_yourself", () -> service.block(admin, admin.getToken(), admin.getVersion(), "x"));
        service.grant(admin, admin.getToken(), admin.getVersion(), Set.of(Role.ADMIN, Role.EDITOR));
    }

    @Test
    void leavesOneOfTwoWhoTakeTheOfficeFromEachOtherAtOnce() throws Exception {
        Account one = people.person(Role.ADMIN);
        Account two = people.person(Role.ADMIN);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = both.invokeAll(List.of(depose(one, two), depose(two, one)));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void refusesToActOnAnAccountAsItWasBefore() {
        Account admin = people.person(Role.ADMIN);
        Account account = people.person();
        service.grant(admin, account.getToken(), account.getVersion(), Set.of(Role.EDITOR));
        refused("shell.changed_meanwhile", () -> service.grant(admin, account.getToken(), account.getVersion(), Set.of()));
    }

    @Test
    void givesNoRoleToAnAddressThatIsNotConfirmed() {
        Account stranger = people.stranger();
        refused("staff.grant_unconfirmed", () -> service.grant(people.person(Role.ADMIN), stranger.getToken(), stranger.getVersion(), Set.of(Role.EDITOR)));
    }

    @Test
    void blocksWithAReasonAndFreesAgain() {
        Account admin = people.person(Role.ADMIN);
        Account account = people.person();
        String session = sessions.open(account.getToken(), true, null);
        service.block(admin, account.getToken(), account.getVersion(), "多次发布广告");
        assertThat(sessions.account(session)).isEmpty();
        Account blocked = service.account(admin, account.getToken());
        assertThat(blocked.getBlock().getReason()).isEqualTo("多次发布广告");
        service.unblock(admin, account.getToken(), blocked.getVersion());
        assertThat(service.account(admin, account.getToken()).isBlocked()).isFalse();
    }

    @Test
    void findsByPartOfNameOrAddressAndByKind() {
        Account admin = people.person(Role.ADMIN);
        Account verifier = people.person(Role.VERIFIER);
        Account stranger = people.stranger();
        assertThat(found(admin, verifier.getName().substring(1).toUpperCase(java.util.Locale.ROOT), null)).contains(verifier);
        assertThat(found(admin, verifier.getEmail(), AccountFilter.Kind.VERIFIER)).containsExactly(verifier);
        assertThat(found(admin, verifier.getEmail(), AccountFilter.Kind.STAFF)).containsExactly(verifier);
        assertThat(found(admin, verifier.getEmail(), AccountFilter.Kind.EDITOR)).isEmpty();
        assertThat(found(admin, stranger.getEmail(), AccountFilter.Kind.UNCONFIRMED)).containsExactly(stranger);
        assertThat(found(admin, stranger.getEmail(), AccountFilter.Kind.BLOCKED)).isEmpty();
        assertThat(found(admin, "%", null)).as("a sign stands for itself").isEmpty();
    }

    private List<Account> found(Account admin, String words, AccountFilter.Kind kind) {
        return service.search(admin, new AccountFilter(words, kind), 1).items();
    }

    private Callable<Boolean> depose(Account by, Account other) {
        return () -> {
            try {
                service.grant(by, other.getToken(), other.getVersion(), Set.of());
                return true;
            } catch (NotAllowed | Refusal deposed) {
                return false;
            }
        };
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
