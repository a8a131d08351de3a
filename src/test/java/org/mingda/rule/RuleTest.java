package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.screening.Severity;

class RuleTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final Account OWNER = new Account("审核员", "moderator@example.org", Locale.SIMPLIFIED_CHINESE, NOON);

    private static RuleDraft draft(String body) {
        return new RuleDraft(body, Severity.HOLD, "招揽退保");
    }

    private static Rule written() {
        Rule rule = new Rule("退保", RuleKind.WORDS, OWNER, NOON);
        rule.write(draft("代理退保"), OWNER, NOON);
        return rule;
    }

    private static Rule live() {
        Rule rule = written();
        rule.tried(1, NOON);
        rule.shadow();
        rule.goLive(NOON);
        return rule;
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void goesFromDraftByTrialAndShadowToLive() {
        Rule rule = written();
        assertThat(rule.getState()).isEqualTo(RuleState.DRAFT);
        refuses("rule.untried", rule::shadow);
        refuses("rule.no_shadow", () -> rule.goLive(NOON));
        rule.tried(1, NOON);
        refuses("rule.no_shadow", () -> rule.goLive(NOON));
        rule.shadow();
        assertThat(rule.getState()).isEqualTo(RuleState.SHADOW);
        rule.goLive(NOON);
        assertThat(rule.getState()).isEqualTo(RuleState.LIVE);
        assertThat(rule.getCurrent().getLiveAt()).isEqualTo(NOON);
    }

    @Test
    void keepsTheLiveVersionWhileTheNextIsTried() {
        Rule rule = live();
        rule.write(draft("代理退保\n全额退保"), OWNER, NOON);
        assertThat(rule.getState()).isEqualTo(RuleState.LIVE);
        assertThat(rule.getCurrent().getNumber()).isEqualTo(1);
        assertThat(rule.getCandidate().getNumber()).isEqualTo(2);
        assertThat(rule.getBefore().getNumber()).isEqualTo(1);
        refuses("rule.untried", rule::shadow);
        rule.tried(2, NOON);
        rule.shadow();
        assertThat(rule.isCandidateInShadow()).isTrue();
        assertThat(rule.getCurrent().getNumber()).isEqualTo(1);
        rule.goLive(NOON);
        assertThat(rule.getCurrent().getNumber()).isEqualTo(2);
        assertThat(rule.isSucceeded()).isFalse();
    }

    @Test
    void takesTheShadowFromAVersionThatIsWrittenAnew() {
        Rule rule = live();
        rule.write(draft("全额退保"), OWNER, NOON);
        rule.tried(2, NOON);
        rule.shadow();
        rule.write(draft("全额退款"), OWNER, NOON);
        assertThat(rule.getCandidate().getNumber()).isEqualTo(3);
        assertThat(rule.isCandidateInShadow()).isFalse();
        refuses("rule.untried", rule::shadow);
    }

    @Test
    void putsAVersionBackThatWasLiveAtOnce() {
        Rule rule = live();
        rule.write(draft("全额退保"), OWNER, NOON);
        refuses("rule.never_live", () -> rule.rollBack(2, NOON));
        rule.tried(2, NOON);
        rule.shadow();
        rule.goLive(NOON);
        rule.rollBack(1, NOON.plusSeconds(60));
        assertThat(rule.getCurrent().getNumber()).isEqualTo(1);
        assertThat(rule.getCurrent().getLiveAt()).isEqualTo(NOON.plusSeconds(60));
        rule.rollBack(2, NOON);
        assertThat(rule.getCurrent().getNumber()).isEqualTo(2);
        assertThatThrownBy(() -> rule.rollBack(9, NOON)).isInstanceOf(NotFound.class);
    }

    @Test
    void canBeSwitchedOffAndComeBack() {
        Rule rule = live();
        rule.off();
        assertThat(rule.getState()).isEqualTo(RuleState.OFF);
        assertThat(rule.isRunning()).isFalse();
        refuses("rule.wrong_state", rule::off);
        rule.rollBack(1, NOON);
        assertThat(rule.getState()).isEqualTo(RuleState.LIVE);
        rule.off();
        rule.shadow();
        assertThat(rule.getState()).isEqualTo(RuleState.SHADOW);
    }

    @Test
    void becomesADraftAgainWhenItIsWrittenAnewWhileItDoesNotRule() {
        Rule rule = written();
        rule.tried(1, NOON);
        rule.shadow();
        rule.write(draft("全额退保"), OWNER, NOON);
        assertThat(rule.getState()).isEqualTo(RuleState.DRAFT);
        assertThat(rule.getCandidate().getNumber()).isEqualTo(2);
        assertThat(rule.getBefore().getNumber()).isEqualTo(1);
        assertThat(rule.getVersions()).extracting(RuleVersion::getNumber).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", ".*", ""})
    void refusesABodyThatMeetsEverythingOrNothing(String body) {
        assertThatThrownBy(() -> new Rule("坏", RuleKind.PATTERN, OWNER, NOON).write(draft(body), OWNER, NOON)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(value = RuleKind.class, names = {"LENGTH", "REPETITION"})
    void refusesToMaskWhereThereAreNoPlaces(RuleKind kind) {
        RuleDraft draft = new RuleDraft(kind == RuleKind.LENGTH ? "min 5" : "letter 9", Severity.MASK, "刷屏");
        refuses("rule.mask_needs_places", () -> new Rule("刷屏", kind, OWNER, NOON).write(draft, OWNER, NOON));
    }

    @Test
    void asksForNameKindActionAndReason() {
        refuses("rule.name_required", () -> new Rule("", RuleKind.WORDS, OWNER, NOON));
        refuses("rule.name_required", () -> new Rule("长".repeat(Rule.NAME_MAX + 1), RuleKind.WORDS, OWNER, NOON));
        refuses("rule.kind_required", () -> new Rule("名", null, OWNER, NOON));
        refuses("rule.action_required", () -> new RuleDraft("词", null, "由"));
        refuses("rule.reason_required", () -> new RuleDraft("词", Severity.NOTE, " "));
        refuses("rule.body_long", () -> new RuleDraft("词".repeat(RuleVersion.BODY_MAX + 1), Severity.NOTE, "由"));
        refuses("rule.scope_unusable", () -> new RuleScope(List.of("comment' or 1"), List.of()));
    }
}
