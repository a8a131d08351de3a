package org.mingda.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

class AccountSessionTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36";

    private final Account account = new Account("见山", "a@example.org", Locale.SIMPLIFIED_CHINESE, NOON);

    @Test
    void endsByIdleness() {
        AccountSession session = session(false);
        assertThat(session.open(NOON.plus(AccountSession.IDLE).minusSeconds(1))).isTrue();
        assertThat(session.open(NOON.plus(AccountSession.IDLE))).isFalse();
    }

    @Test
    void goesOnWhileItIsUsedButNotForEver() {
        AccountSession session = session(false);
        Instant now = NOON;
        while (now.isBefore(NOON.plus(AccountSession.KEPT))) {
            assertThat(session.open(now)).isTrue();
            session.touch(now);
            now = now.plus(Duration.ofHours(6));
        }
        assertThat(session.open(now)).isFalse();
    }

    @Test
    void outlastsIdlenessWhereItsOwnerWantsToStay() {
        assertThat(session(true).open(NOON.plus(Duration.ofDays(29)))).isTrue();
        assertThat(session(true).open(NOON.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void endsAtOnceWithABlock() {
        AccountSession session = session(true);
        account.block(NOON, "广告");
        assertThat(session.open(NOON)).isFalse();
    }

    @Test
    void isNotWrittenForEachPage() {
        AccountSession session = session(false);
        assertThat(session.touch(NOON.plus(AccountSession.TOUCH).minusSeconds(1))).isFalse();
        assertThat(session.touch(NOON.plus(AccountSession.TOUCH))).isTrue();
    }

    @Test
    void namesItsDeviceAndItselfWithoutGivingTheSecretAway() {
        String secret = Token.secret();
        AccountSession session = new AccountSession(Token.hash(secret), account, false, PHONE + "x".repeat(500), NOON);
        assertThat(session.getDevice().getName()).isEqualTo("Chrome · Android");
        assertThat(session.getToken()).matches(Token::looksLike).isNotEqualTo(secret.substring(0, Token.LENGTH));
        assertThat(session.isOf(secret)).isTrue();
        assertThat(session.isOf(Token.secret())).isFalse();
    }

    @Test
    void saysNothingOfADeviceThatItDoesNotKnow() {
        assertThat(Device.of(null).isKnown()).isFalse();
        assertThat(Device.of("curl/8").isKnown()).isFalse();
    }

    private AccountSession session(boolean kept) {
        return new AccountSession(Token.hash(Token.secret()), account, kept, PHONE, NOON);
    }
}
