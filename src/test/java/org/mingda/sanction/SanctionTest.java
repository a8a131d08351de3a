package org.mingda.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.MadeDecisions;
import org.mingda.moderation.Reach;
import org.mingda.site.Category;

class SanctionTest {

    static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    private final Account member = person("成员");
    private final Account moderator = person("审核员", Role.MODERATOR);

    static Account person(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        account.confirm(NOON);
        account.grant(Set.of(roles));
        return account;
    }

    private Sanction sanction(DecisionKind kind, Category category, Integer hours) {
        Reach reach = Reach.person(category, hours == null ? null : NOON.plus(Duration.ofHours(hours)));
        return new Sanction(MadeDecisions.person(kind, member, moderator, reach, NOON));
    }

    @Test
    void endsByTheClock() {
        Sanction mute = sanction(DecisionKind.MUTE, null, 24);
        assertThat(mute.isInForce(NOON)).isTrue();
        assertThat(mute.isInForce(NOON.plus(Duration.ofHours(24)).minusNanos(1))).isTrue();
        assertThat(mute.isInForce(NOON.plus(Duration.ofHours(24)))).isFalse();
        assertThat(sanction(DecisionKind.BAN, null, null).isInForce(NOON.plus(Duration.ofDays(36_500)))).isTrue();
    }

    @Test
    void holdsInItsCategoryAlone() {
        Category here = new Category("here", 1);
        Category there = new Category("there", 2);
        assertThat(sanction(DecisionKind.MUTE, here, 24).stopsPosting(here)).isTrue();
        assertThat(sanction(DecisionKind.MUTE, here, 24).stopsPosting(there)).isFalse();
        assertThat(sanction(DecisionKind.MUTE, here, 24).stopsPosting(null)).isFalse();
        assertThat(sanction(DecisionKind.MUTE, null, 24).stopsPosting(there)).isTrue();
        assertThat(sanction(DecisionKind.MUTE, null, 24).stopsPosting(null)).isTrue();
    }

    @Test
    void endsWhenItIsLiftedOnce() {
        Sanction ban = sanction(DecisionKind.BAN, null, null);
        ban.lift(moderator, NOON);
        assertThat(ban.isInForce(NOON)).isFalse();
        refuses("sanction.not_in_force", () -> ban.lift(moderator, NOON));
        refuses("sanction.not_in_force", () -> sanction(DecisionKind.MUTE, null, 1).lift(moderator, NOON.plus(Duration.ofHours(2))));
    }

    @Test
    void isAcknowledgedByThePersonWarnedAlone() {
        Sanction warning = sanction(DecisionKind.WARN, null, null);
        assertThatThrownBy(() -> warning.acknowledge(moderator, NOON)).isInstanceOf(NotAllowed.class);
        assertThat(warning.isInForce(NOON)).isTrue();
        warning.acknowledge(member, NOON);
        assertThat(warning.isInForce(NOON)).isFalse();
        Sanction mute = sanction(DecisionKind.MUTE, null, 24);
        mute.acknowledge(member, NOON);
        assertThat(mute.isInForce(NOON)).isTrue();
    }

    @Test
    void isImposedOnPeopleBelowAndNeverOnOneself() {
        Account admin = person("管理员", Role.ADMIN, Role.MODERATOR);
        Sanction.requireAuthority(moderator, member);
        Sanction.requireAuthority(moderator, person("编辑", Role.EDITOR));
        refuses("sanction.not_yourself", () -> Sanction.requireAuthority(moderator, moderator));
        refuses("sanction.higher_role", () -> Sanction.requireAuthority(moderator, admin));
        refuses("sanction.higher_role", () -> Sanction.requireAuthority(moderator, person("另一位审核员", Role.MODERATOR)));
        Sanction.requireAuthority(admin, moderator);
        Sanction.requireAuthority(admin, person("另一位管理员", Role.ADMIN));
        refuses("sanction.not_yourself", () -> Sanction.requireAuthority(admin, admin));
        assertThatThrownBy(() -> Sanction.requireAuthority(member, person("别人"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void takesALengthWhereOneBelongs() {
        refuses("sanction.hours", () -> new Sentence(DecisionKind.MUTE, null, null, null));
        refuses("sanction.hours", () -> new Sentence(DecisionKind.SUSPEND, null, 0, null));
        refuses("sanction.hours", () -> new Sentence(DecisionKind.SUSPEND, null, Sentence.HOURS_MAX + 1, null));
        refuses("sanction.kind_required", () -> new Sentence(null, null, 24, null));
        refuses("sanction.kind_required", () -> new Sentence(DecisionKind.REMOVE, null, 24, null));
        assertThat(new Sentence(DecisionKind.BAN, new Category("here", 1), 24, " 138 0013 8000 ").hours()).isNull();
        assertThat(new Sentence(DecisionKind.BAN, new Category("here", 1), 24, null).category()).isNull();
        assertThat(new Sentence(DecisionKind.WARN, null, 24, "13800138000").phone()).isNull();
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
