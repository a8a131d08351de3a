package org.mingda.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Passwords;
import org.mingda.kernel.Refusal;
import org.mingda.signin.SessionService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ProfileServiceIT {

    private static final String FRESH = "a wholly new secret";

    @Inject
    private ProfileService profile;

    @Inject
    private AccountService accounts;

    @Inject
    private SessionService sessions;

    @Inject
    private Passwords passwords;

    @Inject
    private People people;

    @Test
    void takesAnotherNameByTheSameRules() {
        Account account = people.person();
        String wanted = account.getName() + "丙";
        profile.rename(account, wanted);
        assertThat(accounts.bySignInName(wanted)).contains(account);
        assertThatThrownBy(() -> profile.rename(account, "王律师")).isInstanceOf(Refusal.class);
    }

    @Test
    void changesTheCaseOfItsOwnName() {
        Account account = people.person();
        profile.rename(account, account.getName().toUpperCase(Locale.ROOT));
        assertThat(accounts.find(account.getToken()).orElseThrow().getName()).isEqualTo(account.getName().toUpperCase(Locale.ROOT));
    }

    @Test
    void leavesNamesToThoseWhoHaveThem() {
        Account account = people.person();
        String taken = people.person().getName();
        assertThatThrownBy(() -> profile.rename(account, taken))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("account.name_taken"));
    }

    @Test
    void changesThePasswordAgainstTheCurrentOneAndEndsOtherSessions() {
        Account account = people.signInPerson();
        String here = sessions.open(account.getToken(), false, null);
        String there = sessions.open(account.getToken(), false, null);
        assertThatThrownBy(() -> profile.changePassword(account, "not the password", FRESH, here)).isInstanceOf(Refusal.class);
        assertThat(sessions.account(there)).isPresent();
        profile.changePassword(account, People.PASSWORD, FRESH, here);
        assertThat(sessions.account(here)).isPresent();
        assertThat(sessions.account(there)).isEmpty();
        assertThat(passwords.match(accounts.find(account.getToken()).orElseThrow(), FRESH.toCharArray())).isTrue();
    }

    @Test
    void choosesTheLanguageOfMailAndTitlesThatTellNothing() {
        Account account = people.person();
        assertThat(account.isDiscreet()).isFalse();
        profile.wish(account, Locale.ENGLISH, true);
        Account wished = accounts.find(account.getToken()).orElseThrow();
        assertThat(wished.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(wished.isDiscreet()).isTrue();
    }
}
