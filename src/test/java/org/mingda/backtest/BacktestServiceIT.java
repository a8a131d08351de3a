package org.mingda.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.RuleDoubted;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.rule.Rule;
import org.mingda.rule.RuleDraft;
import org.mingda.rule.RuleKind;
import org.mingda.rule.RuleService;
import org.mingda.screening.Severity;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** A run over decided texts, worked off here step by step as the runner does it outside requests. */
@ServiceTest
class BacktestServiceIT {

    @Inject
    private BacktestService backtests;

    @Inject
    private RuleService rules;

    @Inject
    private ModerationService moderation;

    @Inject
    private DoubtService doubts;

    @Inject
    private Event<RuleDoubted> doubted;

    @Inject
    private People people;

    private Review shown(String text) {
        return moderation.submit(submission(text));
    }

    private void rejected(String text) {
        Review review = shown(text);
        moderation.remove(people.person(Role.MODERATOR), review.getToken(), review.getVersion(), new Ruling(Reason.ADVERTISING, null));
    }

    private Submission submission(String text) {
        return new Submission("COMMENT", people.person(Role.EDITOR), "文章", text + "，" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled();
    }

    private Rule written(Account by, String body) {
        return rules.write(by, "回测规则", RuleKind.WORDS, new RuleDraft(body, Severity.HOLD, "试验"));
    }

    /** What the version meets in all decided texts, read {@code size} at a time. */
    private Judgement judged(String token, int size) {
        BacktestService.Job job = backtests.job(token);
        Judgement all = new Judgement(job.rule(), job.before());
        List<Long> rows = backtests.rows(job);
        for (int from = 0; from < rows.size(); from += size) {
            all.add(new Judgement(job.rule(), job.before()).judge(backtests.texts(rows.subList(from, Math.min(rows.size(), from + size)))));
        }
        return all;
    }

    @Test
    void countsHitsFalseAlarmsAndTheDifferenceToTheVersionBefore() {
        Account moderator = people.person(Role.MODERATOR);
        String first = Words.fresh();
        String second = Words.fresh();
        rejected("广告" + first);
        shown("好话" + first);
        shown("好话" + second);
        Rule rule = written(moderator, first);
        rules.rewrite(moderator, rule.getToken(), rules.find(moderator, rule.getToken()).orElseThrow().getVersion(), new RuleDraft(second, Severity.HOLD, "试验"));
        Judgement judgement = judged(backtests.start(moderator, rule.getToken()).getToken(), 50);
        Tally tally = judgement.tally();
        assertThat(tally.getHits()).isEqualTo(1);
        assertThat(tally.getHitsApproved()).isEqualTo(1);
        assertThat(tally.getBeforeHits()).isEqualTo(2);
        assertThat(tally.getFreshApproved()).isEqualTo(1);
        assertThat(tally.getGoneApproved()).isEqualTo(1);
        assertThat(tally.getGoneRejected()).isEqualTo(1);
        assertThat(judgement.samples()).singleElement().satisfies(sample -> {
            assertThat(sample.text()).contains(second);
            assertThat(sample.text().substring(sample.places().get(0).start(), sample.places().get(0).end())).isEqualTo(second);
        });
    }

    @Test
    void takesATextInOneOfManyPortions() {
        Account moderator = people.person(Role.MODERATOR);
        String word = Words.fresh();
        for (int i = 0; i < 12; i++) {
            shown("好话" + word);
        }
        Judgement all = judged(backtests.start(moderator, written(moderator, word).getToken()).getToken(), 5);
        assertThat(all.tally().getHits()).isEqualTo(12);
        assertThat(all.samples()).hasSize(Judgement.SHOWN);
    }

    @Test
    void goesNoFurtherOnceItIsCancelled() {
        Account moderator = people.person(Role.MODERATOR);
        Backtest run = backtests.start(moderator, written(moderator, Words.fresh()).getToken());
        backtests.cancel(moderator, run.getToken());
        assertThat(backtests.proceed(run.getToken(), 5, judged(run.getToken(), 50))).isFalse();
        assertThat(backtests.find(moderator, run.getToken()).getState()).isIn(BacktestState.CANCELLED, BacktestState.DONE);
    }

    @Test
    void flagsADoubtedRuleUntilItIsTriedAgain() {
        Account moderator = people.person(Role.MODERATOR);
        Rule rule = written(moderator, Words.fresh());
        doubted.fire(new RuleDoubted(rule.getToken(), 3, 5));
        doubted.fire(new RuleDoubted(rule.getToken(), 4, 6));
        doubted.fire(new RuleDoubted("contact", 4, 6));
        assertThat(doubts.open(moderator)).filteredOn(d -> d.getRule().getToken().equals(rule.getToken())).singleElement().satisfies(doubt -> {
            assertThat(doubt.getOverturned()).isEqualTo(4);
            assertThat(doubt.getJudged()).isEqualTo(6);
        });
        doubts.settle(rule);
        assertThat(doubts.open(moderator)).noneMatch(d -> d.getRule().getToken().equals(rule.getToken()));
        assertThatThrownBy(() -> doubts.open(people.person(Role.EDITOR))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isForModeratorsOnly() {
        Account moderator = people.person(Role.MODERATOR);
        Rule rule = written(moderator, Words.fresh());
        Account editor = people.person(Role.EDITOR);
        Backtest run = backtests.start(moderator, rule.getToken());
        assertThatThrownBy(() -> backtests.start(editor, rule.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> backtests.cancel(editor, run.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> backtests.find(editor, run.getToken())).isInstanceOf(NotAllowed.class);
    }
}
