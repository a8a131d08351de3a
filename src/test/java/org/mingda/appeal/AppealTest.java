package org.mingda.appeal;

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
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.MadeDecisions;
import org.mingda.moderation.Reach;
import org.mingda.moderation.Review;

class AppealTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final Duration LIMIT = Duration.ofDays(183);

    private final Account author = person("作者");
    private final Account decider = person("审核员甲", Role.MODERATOR);
    private final Account other = person("审核员乙", Role.MODERATOR);

    private static Account person(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        account.confirm(NOON);
        account.grant(Set.of(roles));
        return account;
    }

    private Decision rejected() {
        return MadeDecisions.rejected(MadeDecisions.waiting(author, NOON), decider, NOON);
    }

    private Appeal against(Decision decision) {
        return new Appeal(decision, author, NOON.plusSeconds(60), LIMIT);
    }

    @Test
    void isNeverJudgedByTheOneWhoDecided() {
        Appeal appeal = against(rejected());
        refuses("appeal.own_decision", () -> appeal.overturn(decider, NOON));
        refuses("appeal.own_decision", () -> appeal.uphold(decider, NOON));
        assertThat(appeal.isOpen()).isTrue();
        appeal.overturn(other, NOON);
        assertThat(appeal.getOutcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(appeal.getJudge()).isEqualTo(other);
    }

    @Test
    void isNeverJudgedByThePersonItConcerns() {
        Account moderator = person("被处理的审核员", Role.MODERATOR);
        Decision decision = MadeDecisions.rejected(MadeDecisions.waiting(moderator, NOON), decider, NOON);
        Appeal appeal = new Appeal(decision, moderator, NOON, LIMIT);
        refuses("appeal.own_appeal", () -> appeal.overturn(moderator, NOON));
        assertThat(appeal.isJudgeable(moderator)).isFalse();
    }

    @Test
    void ofWhatTheMachineDecidedMayBeJudgedByAnyModerator() {
        Review held = MadeDecisions.waiting(author, NOON);
        Appeal appeal = against(held.getLastDecision());
        assertThat(appeal.isJudgeable(decider)).isTrue();
        appeal.uphold(decider, NOON);
        assertThat(appeal.getOutcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void isMadeByThePersonItConcernsAlone() {
        assertThatThrownBy(() -> new Appeal(rejected(), other, NOON, LIMIT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isMadeWithinTheTime() {
        Decision decision = rejected();
        new Appeal(decision, author, NOON.plus(LIMIT), LIMIT);
        refuses("appeal.late", () -> new Appeal(decision, author, NOON.plus(LIMIT).plusSeconds(1), LIMIT));
    }

    @Test
    void isOnlyAgainstWhatRestricts() {
        Review restored = MadeDecisions.waiting(author, NOON);
        MadeDecisions.rejected(restored, decider, NOON);
        Decision lifted = MadeDecisions.person(DecisionKind.LIFT, author, decider, Reach.person(null, null), NOON);
        refuses("appeal.not_for_this", () -> against(lifted));
        Decision muted = MadeDecisions.person(DecisionKind.MUTE, author, decider, Reach.person(null, NOON.plusSeconds(3600)), NOON);
        assertThat(against(muted).isOpen()).isTrue();
    }

    @Test
    void isNotAgainstWhatWasOvertakenByOtherWords() {
        Review text = MadeDecisions.waiting(author, NOON);
        Decision decision = MadeDecisions.rejected(text, decider, NOON);
        MadeDecisions.mended(text, NOON);
        refuses("appeal.superseded", () -> against(decision));
    }

    @Test
    void isDecidedOnce() {
        Appeal appeal = against(rejected());
        appeal.uphold(other, NOON);
        refuses("appeal.closed", () -> appeal.overturn(other, NOON));
        refuses("appeal.closed", () -> appeal.withdraw(NOON));
        Appeal withdrawn = against(rejected());
        withdrawn.withdraw(NOON);
        refuses("appeal.closed", () -> withdrawn.overturn(other, NOON));
        assertThat(withdrawn.getOutcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void needsNoWordsAndTakesNotTooMany() {
        assertThat(Appeal.checked(null)).isEmpty();
        assertThat(Appeal.checked("  我没有打广告。 ")).isEqualTo("我没有打广告。");
        refuses("appeal.words_long", () -> Appeal.checked("字".repeat(Appeal.TEXT_MAX + 1)));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
