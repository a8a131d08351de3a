package org.mingda.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

class OneTimeLinkTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final Instant LAST = NOON.plus(LinkPurpose.RESET_PASSWORD.getValid());

    private final OneTimeLink link = new OneTimeLink(Token.secret(), new Account("见山", "a@example.org", Locale.SIMPLIFIED_CHINESE, NOON),
            LinkPurpose.RESET_PASSWORD, NOON);

    @Test
    void isOpenUntilItsTimeIsOver() {
        assertThat(link.state(NOON)).isEqualTo(OneTimeLink.State.OPEN);
        assertThat(link.state(LAST.minusSeconds(1))).isEqualTo(OneTimeLink.State.OPEN);
        assertThat(link.state(LAST)).isEqualTo(OneTimeLink.State.EXPIRED);
        refusedAt(LAST, "signup_link.EXPIRED");
    }

    @Test
    void worksOnce() {
        link.use(NOON);
        assertThat(link.state(NOON)).isEqualTo(OneTimeLink.State.USED);
        refusedAt(NOON, "signup_link.USED");
    }

    @Test
    void makesWayForANewerOne() {
        link.replace(NOON);
        refusedAt(NOON, "signup_link.REPLACED");
    }

    @Test
    void staysUsedWhenANewerOneComes() {
        link.use(NOON);
        link.replace(NOON);
        assertThat(link.state(NOON)).isEqualTo(OneTimeLink.State.USED);
    }

    private void refusedAt(Instant time, String key) {
        assertThatThrownBy(() -> link.use(time)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
