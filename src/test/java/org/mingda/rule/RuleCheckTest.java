package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingda.screening.Candidates;
import org.mingda.screening.Finding;
import org.mingda.screening.Screening;
import org.mingda.screening.Severity;

class RuleCheckTest {

    private final List<RuleHit> shadowed = new ArrayList<>();

    private List<Finding> examine(String text, CompiledRule... rules) {
        RuleSet set = new RuleSet(List.of(rules));
        return new RuleCheck(() -> set, shadowed::addAll).examine(Candidates.withText(text));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void asksForWhatTheRuleSaysAndNamesIt(Severity action) {
        assertThat(examine("专业代理退保", Rules.live(RuleKind.WORDS, action, "代理退保")))
                .extracting(Finding::check, Finding::severity, Finding::key, Finding::matched, Finding::rule)
                .containsExactly(tuple("rule", action, "moderation_finding.rule_words", "代理退保", "liverulelive"));
    }

    @ParameterizedTest
    @CsvSource({"WORDS, 退保, 找我退保", "PATTERN, 退.保, 找我退全保", "CONTACT, mobile, 打13800138000", "HOST, bad.com, 看bad.com", "LENGTH, min 20, 顶一下",
        "REPETITION, letter 5, 顶顶顶顶顶"})
    void carriesOutEveryKind(RuleKind kind, String body, String text) {
        assertThat(examine(text, Rules.live(kind, Severity.HOLD, body))).singleElement().extracting(Finding::key).isEqualTo(kind.finding());
    }

    @Test
    void onlyHandsOnWhatARuleInShadowMeets() {
        assertThat(examine("专业代理退保", Rules.shadow(RuleKind.WORDS, "代理退保"))).isEmpty();
        assertThat(shadowed).extracting(hit -> hit.rule().token()).containsExactly("shadowshadow");
    }

    @Test
    void looksOnlyWhereTheScopeReaches() {
        CompiledRule comments = Rules.scoped(new RuleScope(List.of("COMMENT"), List.of()), Severity.HOLD, "退保");
        CompiledRule answers = Rules.scoped(new RuleScope(List.of("ANSWER"), List.of()), Severity.HOLD, "退保");
        CompiledRule debt = Rules.scoped(new RuleScope(List.of(), List.of("debt")), Severity.HOLD, "退保");
        CompiledRule labour = Rules.scoped(new RuleScope(List.of("COMMENT"), List.of("labour")), Severity.HOLD, "退保");
        assertThat(examine("退保", comments)).hasSize(1);
        assertThat(examine("退保", answers)).isEmpty();
        assertThat(examine("退保", debt)).hasSize(1);
        assertThat(examine("退保", labour)).isEmpty();
    }

    @Test
    void letsTheStricterOfTwoRulesWithOneWordCount() {
        CompiledRule refuse = Rules.live(RuleKind.WORDS, Severity.REFUSE, "退保");
        assertThat(examine("退保", Rules.live(RuleKind.WORDS, Severity.NOTE, "退 保"), refuse)).extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.NOTE, Severity.REFUSE);
    }

    @Test
    void knowsEveryPlaceToMaskButFewOthers() {
        assertThat(examine("退保，".repeat(500), Rules.live(RuleKind.WORDS, Severity.MASK, "退保"))).hasSize(500);
        assertThat(examine("退保，".repeat(500), Rules.live(RuleKind.WORDS, Severity.HOLD, "退保"))).hasSize(Finding.MOST_PER_FIELD);
    }

    @Test
    void holdsATextOnWhichARuleGaveUp() {
        CompiledRule slow = Rules.live(RuleKind.PATTERN, Severity.NOTE, "(a|b|ab|ba){100}.*.*.*c");
        assertThat(examine("ab".repeat(30_000), slow)).extracting(Finding::key, Finding::severity).containsExactly(tuple(Screening.FAILED, Severity.HOLD));
    }

    @Test
    void looksAtTheTitleToo() {
        RuleSet set = new RuleSet(List.of(Rules.live(RuleKind.WORDS, Severity.HOLD, "退保")));
        assertThat(new RuleCheck(() -> set, shadowed::addAll).examine(Candidates.with("退保", "正文"))).extracting(Finding::field).containsExactly(Finding.TITLE);
    }

    @Test
    void tellsTheHostsThatLiveRulesAllow() {
        RuleSet set = new RuleSet(List.of(Rules.live(RuleKind.HOST, Severity.NOTE, "+law.example"), Rules.shadow(RuleKind.HOST, "+shadow.example")));
        assertThat(set.allowedHosts(Candidates.withText("x"))).containsExactly("law.example");
    }
}
