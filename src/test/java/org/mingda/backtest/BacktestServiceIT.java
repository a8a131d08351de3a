package org.mingda.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
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

    /** What the version meets in all decided texts. */
    private Judgement judged(String token) {
        BacktestService.Job job = backtests.job(token);
        Judgement all = new Judgement(job.rule(), job.before());
        List<DecidedText> texts = backtests.portion(job, Long.MAX_VALUE, 50);
        while (!texts.isEmpty()) {
            all.add(new Judgement(job.rule(), job.before()).judge(texts));
            texts = backtests.portion(job, texts.get(texts.size() - 1).id(), 50);
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
        Judgement judgement = judged(backtests.start(moderator, rule.getToken()).getToken());
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
        BacktestService.Job job = backtests.job(backtests.start(moderator, written(moderator, word).getToken()).getToken());
        Judgement all = new Judgement(job.rule(), job.before());
        List<DecidedText> texts = backtests.portion(job, Long.MAX_VALUE, 5);
        for (; !texts.isEmpty(); texts = backtests.portion(job, texts.get(texts.size() - 1).id(), 5)) {
            all.add(new Judgement(job.rule(), job.before()).judge(texts));
        }
        assertThat(all.tally().getHits()).isEqualTo(12);
        assertThat(all.samples()).hasSize(Judgement.SHOWN);
    }

    @Test
    void goesNoFurtherOnceItIsCancelled() {
        Account moderator = people.person(Role.MODERATOR);
        Backtest run = backtests.start(moderator, written(moderator, Words.fresh()).getToken());
        backtests.cancel(moderator, run.getToken());
        assertThat(backtests.proceed(run.getToken(), 5, judged(run.getToken()))).isFalse();
        assertThat(backtests.find(moderator, run.getToken()).getState()).isIn(BacktestState.CANCELLED, BacktestState.DONE);
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
