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

    private static final SessionLengths LENGTHS = new SessionLengths() {
        @Override
        public Duration idle() {
            return Duration.ofHours(12);
        }

        @Override
        public Duration most() {
            return Duration.ofDays(30);
        }
    };

    private final Account account = new Account("见山", "a@example.org", Locale.SIMPLIFIED_CHINESE, NOON);

    @Test
    void endsByIdleness() {
        AccountSession session = session(false);
        assertThat(session.open(NOON.plus(LENGTHS.idle()).minusSeconds(1), LENGTHS)).isTrue();
        assertThat(session.open(NOON.plus(LENGTHS.idle()), LENGTHS)).isFalse();
    }

    @Test
    void goesOnWhileItIsUsedButNotForEver() {
        AccountSession session = session(false);
        Instant now = NOON;
        while (now.isBefore(NOON.plus(LENGTHS.most()))) {
            assertThat(session.open(now, LENGTHS)).isTrue();
            session.touch(now);
            now = now.plus(Duration.ofHours(6));
        }
        assertThat(session.open(now, LENGTHS)).isFalse();
    }

    @Test
    void outlastsIdlenessWhereItsOwnerWantsToStay() {
        assertThat(session(true).open(NOON.plus(Duration.ofDays(29)), LENGTHS)).isTrue();
        assertThat(session(true).open(NOON.plus(Duration.ofDays(30)), LENGTHS)).isFalse();
    }

    @Test
    void endsAtOnceWithABlock() {
        AccountSession session = session(true);
        account.block(NOON, "广告");
        assertThat(session.open(NOON, LENGTHS)).isFalse();
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

    @Test
    void isProvedForAWhileAfterItWasOpenedOrProvedAgain() {
        AccountSession session = session(true);
        Duration quarter = Duration.ofMinutes(15);
        assertThat(session.proved(quarter, NOON.plus(quarter))).isTrue();
        assertThat(session.proved(quarter, NOON.plus(quarter).plusSeconds(1))).isFalse();
        AccountSession renewed = session.renewed("hash", NOON.plus(Duration.ofDays(1)));
        assertThat(renewed.proved(quarter, NOON.plus(Duration.ofDays(1)))).isTrue();
        assertThat(renewed.getOpenedAt()).as("a proof does not make a session longer").isEqualTo(NOON);
    }

    @Test
    void signsNobodyInWhileItWaitsForItsSecondStep() {
        AccountSession half = session(true).halfOpen();
        assertThat(half.open(NOON, LENGTHS)).isFalse();
        assertThat(half.waits(NOON.plus(AccountSession.HALF).minusSeconds(1))).isTrue();
        assertThat(half.waits(NOON.plus(AccountSession.HALF))).isFalse();
        assertThat(half.renewed("hash", NOON).open(NOON, LENGTHS)).isTrue();
    }
}
