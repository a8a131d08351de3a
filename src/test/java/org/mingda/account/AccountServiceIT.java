package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.NotAllowed;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class AccountServiceIT {

    @Inject
    private AccountService accounts;

    @Inject
    private StaffService staff;

    @Inject
    private People people;

    @Test
    void findsAnAccountByNameOrAddressInAnyCase() {
        Account account = people.person();
        assertThat(accounts.bySignInName(" " + account.getName().toUpperCase(Locale.ROOT))).contains(account);
        assertThat(accounts.bySignInName(account.getEmail().toUpperCase(Locale.ROOT))).contains(account);
        assertThat(accounts.find(account.getToken())).contains(account);
    }

    @Test
    void takesNoAddressForTheNameThatItBeginsWith() {
        Account account = people.person();
        assertThat(accounts.bySignInName(account.getName() + "@elsewhere.example")).isEmpty();
        assertThat(accounts.bySignInName(account.getName() + "x".repeat(Account.EMAIL_MAX))).isEmpty();
        assertThat(accounts.bySignInName(null)).isEmpty();
        assertThat(accounts.bySignInName("%")).isEmpty();
    }

    @Test
    void makesNoAccountWithASharedPasswordOutsideADemonstration() {
        DemoAccount wanted = new DemoAccount("演示", "demo@example.org", Set.of(Role.ADMIN), Instant.now());
        assertThatThrownBy(() -> accounts.openDemo(wanted, "hash")).isInstanceOf(NotAllowed.class);
        assertThat(accounts.bySignInName("demo@example.org")).isEmpty();
    }

    @Test
    void findsTheOldestOfARole() {
        people.person(Role.EDITOR);
        assertThat(staff.oldest(Role.EDITOR).orElseThrow().is(Role.EDITOR)).isTrue();
    }
}
