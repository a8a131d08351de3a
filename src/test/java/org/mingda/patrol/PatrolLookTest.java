package org.mingda.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.MadeReviews;
import org.mingda.moderation.Reason;

class PatrolLookTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    private final Account author = person("author", Role.MODERATOR);
    private final PatrolLook look = new PatrolLook(MadeReviews.shown(author, "担保", "请先核对合同。", NOON).getLastDecision(), NOON);

    private static Account person(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        account.grant(roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0]));
        return account;
    }

    @Test
    void keepsWhatTheSecondModeratorWouldHaveDone() {
        look.judge(person("second", Role.MODERATOR), Reason.ADVERTISING, NOON);
        assertThat(look.isAgreed()).isFalse();
        assertThat(look.getReason()).isEqualTo(Reason.ADVERTISING);
        assertThat(look.getReview().isShown()).isTrue();
    }

    @Test
    void isMadeOnceByAModeratorWhoDidNotWriteTheText() {
        assertThatThrownBy(() -> look.judge(person("reader"), null, NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> look.judge(author, null, NOON)).isInstanceOf(Refusal.class);
        look.judge(person("second", Role.MODERATOR), null, NOON);
        assertThat(look.isAgreed()).isTrue();
        assertThatThrownBy(() -> look.judge(person("third", Role.MODERATOR), null, NOON)).isInstanceOf(Refusal.class);
    }
}
