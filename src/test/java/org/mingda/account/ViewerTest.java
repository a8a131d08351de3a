package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private final Account account = new Account("见山", "jian@example.org", Locale.SIMPLIFIED_CHINESE, Instant.parse("2026-03-16T04:00:00Z"));

    @Test
    void isLedOnlyToWhatHeMayOpen() {
        account.grant(Set.of(Role.MODERATOR));
        assertThat(Viewer.opens("/desk/item/abcdefghjkmn", account)).isTrue();
        assertThat(Viewer.opens("/desk/credential/abcdefghjkmn", account)).isFalse();
        assertThat(Viewer.opens("/admin", account)).isFalse();
        assertThat(Viewer.opens("/me", account)).isTrue();
    }

    @Test
    void findsPublicPagesOpenWithoutAnAccountAndNothingElse() {
        assertThat(Viewer.opens("/questions", null)).isTrue();
        assertThat(Viewer.opens("/me", null)).isFalse();
        assertThat(Viewer.opens("/no/such/place", null)).isFalse();
        assertThat(Viewer.opens(null, account)).isFalse();
    }
}
