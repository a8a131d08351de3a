package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    private final Account account = new Account("见山", "Jian@Example.org", Locale.SIMPLIFIED_CHINESE, NOON);

    @Test
    void isAReaderThatMayNotWriteBeforeItsAddressIsConfirmed() {
        assertThat(account.is(Role.READER)).isTrue();
        assertThatThrownBy(account::requireConfirmed).isInstanceOf(Refusal.class);
        account.confirm(NOON);
        account.requireConfirmed();
    }

    @Test
    void holdsTheRolesThatWereGrantedAndNoOthers() {
        account.grant(Set.of(Role.READER, Role.EDITOR));
        assertThat(account.getRoles()).containsExactly(Role.EDITOR);
        account.require(Role.EDITOR);
        account.requireAny(Role.MODERATOR, Role.EDITOR);
        assertThatThrownBy(() -> account.require(Role.ADMIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> account.getRoles().add(Role.ADMIN)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mayNothingWhileBlocked() {
        account.grant(Set.of(Role.MODERATOR));
        account.block(NOON, "多次发布广告");
        assertThat(account.is(Role.READER)).isFalse();
        assertThat(account.isStaff()).isFalse();
        assertThatThrownBy(() -> account.require(Role.MODERATOR)).isInstanceOf(NotAllowed.class);
        account.unblock();
        account.require(Role.MODERATOR);
        assertThat(account.getBlock()).isNull();
    }

    @Test
    void isNotBlockedWithoutAReason() {
        assertThatThrownBy(() -> account.block(NOON, " ")).isInstanceOf(Refusal.class);
        assertThat(account.isBlocked()).isFalse();
    }

    @Test
    void keepsItsAddressInOneForm() {
        assertThat(account.getEmail()).isEqualTo("jian@example.org");
    }

    @Test
    void staysConfirmedSinceTheFirstTime() {
        account.confirm(NOON);
        account.confirm(NOON.plus(Duration.ofDays(1)));
        assertThat(account.isConfirmed()).isTrue();
    }

    @Test
    void belongsToTheDemonstrationUntilItHasItsOwnPassword() {
        account.demonstrate("hash that everybody knows");
        assertThat(account.isDemo()).isTrue();
        assertThat(account.isConfirmed()).isTrue();
        account.changePassword("its own");
        assertThat(account.isDemo()).isFalse();
    }
}
