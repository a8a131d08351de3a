package org.mingda.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;

class AuthenticatorTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private final byte[] secret = Totp.freshSecret();
    private final Authenticator app = new Authenticator(new Account("某人", "a@example.org", Locale.ENGLISH, NOON), secret, NOON);

    @Test
    void takesTheCodeOfNowOnce() {
        assertThat(app.accepts(at(NOON), NOON)).isTrue();
        assertThat(app.accepts(at(NOON), NOON)).isFalse();
        assertThat(app.accepts(at(NOON), NOON.plusSeconds(29))).isFalse();
        assertThat(app.accepts(at(NOON.plusSeconds(30)), NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void takesNoEarlierCodeAfterALaterOne() {
        assertThat(app.accepts(at(NOON.plusSeconds(30)), NOON)).isTrue();
        assertThat(app.accepts(at(NOON), NOON)).isFalse();
        assertThat(app.accepts(at(NOON.minusSeconds(30)), NOON)).isFalse();
    }

    @Test
    void bearsAClockThatIsHalfAMinuteWrongAndNoMore() {
        assertThat(app.accepts(at(NOON.minusSeconds(60)), NOON)).isFalse();
        assertThat(app.accepts(at(NOON.plusSeconds(60)), NOON)).isFalse();
        assertThat(app.accepts(at(NOON.minusSeconds(30)), NOON)).isTrue();
        assertThat(app.accepts(at(NOON.plusSeconds(30)), NOON)).isTrue();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(app.accepts("", NOON)).isFalse();
        assertThat(app.accepts(at(NOON) + "0", NOON)).isFalse();
        assertThat(app.accepts(Totp.code(Totp.freshSecret(), Totp.step(NOON)), NOON)).isFalse();
    }

    private String at(Instant time) {
        return Totp.code(secret, Totp.step(time));
    }
}
