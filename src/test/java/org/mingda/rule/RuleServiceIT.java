package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Masked;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ScreeningService;
import org.mingda.moderation.Submission;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class RuleServiceIT {

    @Inject
    private RuleService rules;

    @Inject
    private ShadowService shadows;

    @Inject
    private ScreeningService screening;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    private static RuleDraft draft(String body, Severity action) {
        return new RuleDraft(body, action, "试验");
    }

    private Rule adopted(Account by, String word, Severity action) {
        return rules.adopt(by, "试验规则", RuleKind.WORDS, draft(word, action));
    }

    private Rule read(Account by, Rule rule) {
        return rules.find(by, rule.getToken()).orElseThrow();
    }

    private static Submission submission(Account author, String text) {
        return new Submission("COMMENT", author, "文章", text, "/", null, ReviewPolicy.POST).untitled();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void countsFromTheNextTextOnInAnySpelling() {
        Account moderator = people.person(Role.MODERATOR);
        String word = Words.fresh();
        String spaced = String.join(" ", word.split(""));
        assertThat(screening.trial(moderator, spaced).findings()).isEmpty();
        Rule rule = adopted(moderator, word, Severity.HOLD);
        assertThat(screening.trial(moderator, spaced).findings()).extracting(Finding::rule).containsExactly(rule.getToken());
        rules.off(moderator, rule.getToken(), read(moderator, rule).getVersion());
        assertThat(screening.trial(moderator, spaced).findings()).isEmpty();
    }

    @Test
    void holdsATextWithTheWordAndRefusesOneThatMayNotBe() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person(Role.EDITOR);
        String held = Words.fresh();
        String refused = Words.fresh();
        adopted(moderator, held, Severity.HOLD);
        adopted(moderator, refused, Severity.REFUSE);
        assertThat(moderation.submit(submission(author, "这里有" + held)).getHoldingChecks()).containsExactly("rule");
        refuses("moderation.refused_by_screening", () -> moderation.submit(submission(author, "这里有" + refused)));
        assertThat(moderation.receive(submission(people.person(), "他写了" + refused)).isPending()).isTrue();
    }

    @Test
    void masksThePlacesAndKeepsTheOriginalInTheMachinesDecision() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person(Role.EDITOR);
        String word = Words.fresh();
        adopted(moderator, word, Severity.MASK);
        String text = "前面" + word + "后面，再说一次" + word;
        Review review = moderation.submit(submission(author, text));
        Review kept = moderation.find(review.getToken()).orElseThrow();
        assertThat(kept.isShown()).isTrue();
        assertThat(kept.getText()).isEqualTo(text.replace(word, "＊".repeat(word.length())));
        Decision mask = Masked.standing(kept);
        assertThat(mask.getKind()).isEqualTo(DecisionKind.MASK);
        assertThat(mask.isByMachine()).isTrue();
        assertThat(mask.getJudgedText()).isEqualTo(text);
        moderation.resubmit(kept, submission(author, "没有那个词的" + Words.fresh()));
        assertThat(Masked.standing(moderation.find(review.getToken()).orElseThrow())).isNull();
    }

    @Test
    void recordsWhatItMeetsInShadowAndDoesNothing() {
        Account moderator = people.person(Role.MODERATOR);
        String word = Words.fresh();
        Rule rule = rules.write(moderator, "影子", RuleKind.WORDS, draft(word, Severity.REFUSE));
        rules.tried(rule.getToken(), 1);
        rules.shadow(moderator, rule.getToken(), read(moderator, rule).getVersion());
        Review review = moderation.submit(submission(people.person(Role.EDITOR), "这里有" + word));
        assertThat(review.isShown()).isTrue();
        assertThat(review.getFindings()).isEmpty();
        assertThat(screening.trial(moderator, word).findings()).isEmpty();
        RuleVersion version = read(moderator, rule).getCandidate();
        assertThat(shadows.count(moderator, version)).isEqualTo(1);
        assertThat(shadows.latest(moderator, version)).extracting(ShadowHit::getMatched).containsExactly(word);
    }

    @Test
    void runsTheNextVersionInShadowBesideTheLiveOneAndGoesBack() {
        Account moderator = people.person(Role.MODERATOR);
        String first = Words.fresh();
        String second = Words.fresh();
        Rule rule = adopted(moderator, first, Severity.HOLD);
        rules.rewrite(moderator, rule.getToken(), read(moderator, rule).getVersion(), draft(second, Severity.HOLD));
        rules.tried(rule.getToken(), 2);
        rules.shadow(moderator, rule.getToken(), read(moderator, rule).getVersion());
        assertThat(screening.trial(moderator, first).holds()).isTrue();
        assertThat(screening.trial(moderator, second).holds()).isFalse();
        rules.goLive(moderator, rule.getToken(), read(moderator, rule).getVersion());
        assertThat(screening.trial(moderator, first).holds()).isFalse();
        assertThat(screening.trial(moderator, second).holds()).isTrue();
        rules.rollBack(moderator, rule.getToken(), read(moderator, rule).getVersion(), 1);
        assertThat(screening.trial(moderator, first).holds()).isTrue();
        assertThat(screening.trial(moderator, second).holds()).isFalse();
        assertThat(read(moderator, rule).getVersions()).hasSize(2);
    }

    @Test
    void tellsTheSecondOfTwoModerators() {
        Account moderator = people.person(Role.MODERATOR);
        Rule rule = adopted(moderator, Words.fresh(), Severity.NOTE);
        int seen = read(moderator, rule).getVersion();
        rules.off(moderator, rule.getToken(), seen);
        refuses("rule.changed_meanwhile", () -> rules.rewrite(people.person(Role.MODERATOR), rule.getToken(), seen, draft("别的词", Severity.NOTE)));
    }

    @Test
    void keepsAListOfAMegabyte() {
        Account moderator = people.person(Role.MODERATOR);
        String base = Words.fresh();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            list.append(base, 0, 3).append((char) (0x4E00 + i % 20_000)).append((char) (0x4E10 + i / 20_000)).append('\n');
        }
        Rule rule = rules.write(moderator, "长名单", RuleKind.WORDS, draft(list.toString(), Severity.HOLD));
        assertThat(read(moderator, rule).getCandidate().getLines()).isEqualTo(60_000);
    }

    @Test
    void findsRulesByNameReasonAndState() {
        Account moderator = people.person(Role.MODERATOR);
        String name = Words.fresh();
        Rule rule = rules.write(moderator, name, RuleKind.WORDS, draft("代理退保", Severity.NOTE));
        assertThat(rules.names(moderator, List.of(rule.getToken(), Token.fresh()))).containsOnly(Map.entry(rule.getToken(), name));
        assertThat(rules.page(moderator, RuleFilter.of(null, name), 1).items()).hasSize(1);
        assertThat(rules.page(moderator, RuleFilter.of("DRAFT", name), 1).items()).hasSize(1);
        assertThat(rules.page(moderator, RuleFilter.of("LIVE", name), 1).items()).isEmpty();
        assertThat(rules.page(moderator, RuleFilter.of("none such", "%" + name), 1).items()).isEmpty();
    }

    @Test
    void isForModeratorsOnly() {
        Account editor = people.person(Role.EDITOR);
        assertThatThrownBy(() -> rules.write(editor, "名", RuleKind.WORDS, draft("代理退保", Severity.HOLD))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rules.adopt(editor, "名", RuleKind.WORDS, draft("代理退保", Severity.HOLD))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rules.off(editor, Token.fresh(), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> screening.trial(editor, "词")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rules.page(editor, RuleFilter.of(null, null), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new RuleDraft("词", Severity.HOLD, new RuleScope(List.of("x y"), List.of()), "由")).isInstanceOf(Refusal.class);
    }
}
