package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.screening.Verdict;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class ModerationServiceIT {

    private static final int ITEMS = 50;

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private Submission submission(Account author, String text, ReviewPolicy policy) {
        return new Submission("QUESTION", author, "担保期间过了还要还吗", text, "/question/" + Token.fresh(), null, policy);
    }

    /** Words that nobody wrote before, so that they are no repeat. */
    private static String fresh(String text) {
        return text + " " + Words.fresh();
    }

    private Review pending(Account author) {
        return moderation.submit(submission(author, fresh("朋友借款时我在合同上签了担保，现在银行找我。"), ReviewPolicy.PRE));
    }

    @Test
    void holdsTheFirstTextsOfANewAccountAndSaysWhy() {
        Review review = moderation.submit(submission(people.person(), fresh("请问我该怎么办？"), ReviewPolicy.POST));
        assertThat(review.isPending()).isTrue();
        assertThat(review.getHoldingChecks()).containsExactly("new-account");
        assertThat(stored(review).getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.HOLD);
    }

    @Test
    void letsAKnownAuthorsTextShowAtOnceWhereThePolicyAllows() {
        Review review = moderation.submit(submission(people.person(Role.EDITOR), fresh("请问我该怎么办？"), ReviewPolicy.POST));
        assertThat(stored(review).isShown()).isTrue();
        assertThat(stored(review).getLastDecision().isByMachine()).isTrue();
    }

    @Test
    void screensStaffLikeEverybody() {
        Review review = moderation.submit(submission(people.person(Role.MODERATOR, Role.ADMIN), fresh("加我微信 wxid_abc12345 详谈"), ReviewPolicy.POST));
        assertThat(review.isPending()).isTrue();
        assertThat(review.getHoldingChecks()).contains("contact");
    }

    @Test
    void approvesWithTheVersionThatWasRead() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        Review approved = moderation.approve(moderator, review.getToken(), review.getVersion(), new Amendment(review.getTitle(), review.getText()));
        assertThat(approved.isShown()).isTrue();
        assertThat(stored(review).getLastDecision().isAmended()).isFalse();
        assertThat(stored(review).getLastDecision().getBy()).isEqualTo(moderator);
    }

    @Test
    void refusesADecisionOnWordsThatChangedMeanwhile() {
        Account author = people.person();
        Account moderator = people.person(Role.MODERATOR);
        Review read = pending(author);
        moderation.resubmit(read, submission(author, fresh("改过的话，请审核。"), ReviewPolicy.PRE));
        refuses("moderation.changed_meanwhile", () -> moderation.approve(moderator, read.getToken(), read.getVersion()));
        assertThat(stored(read).isPending()).isTrue();
    }

    @Test
    void letsNoPolicyShowWhatAModeratorTookAway() {
        Account author = people.person(Role.EDITOR);
        Account moderator = people.person(Role.MODERATOR);
        Review review = moderation.submit(submission(author, fresh("请问我该怎么办？"), ReviewPolicy.POST));
        moderation.remove(moderator, review.getToken(), review.getVersion(), new Ruling(Reason.MISLEADING, null));
        for (int i = 0; i < 2; i++) {
            moderation.resubmit(stored(review), submission(author, fresh("改过的话，请审核。"), ReviewPolicy.POST));
            assertThat(stored(review).isPending()).as("edit " + i).isTrue();
        }
        moderation.reject(moderator, review.getToken(), stored(review).getVersion(), new Ruling(Reason.MISLEADING, null));
        moderation.resubmit(stored(review), submission(author, fresh("又改过的话。"), ReviewPolicy.POST));
        assertThat(stored(review).isPending()).isTrue();
        moderation.approve(moderator, review.getToken(), stored(review).getVersion());
        moderation.resubmit(stored(review), submission(author, fresh("最后改的话。"), ReviewPolicy.POST));
        assertThat(stored(review).isShown()).isTrue();
    }

    @Test
    void refusesADecisionOnAWithdrawnText() {
        Account author = people.person();
        Account moderator = people.person(Role.MODERATOR);
        Review read = pending(author);
        moderation.withdraw(author, read.getToken());
        refuses("moderation.withdrawn", () -> moderation.reject(moderator, read.getToken(), read.getVersion(), new Ruling(Reason.ADVERTISING, null)));
    }

    @Test
    void keepsTheVersionWhenALeaseIsTakenRenewedOrReleased() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        assertThat(leases.take(moderator, review.getToken())).isTrue();
        assertThat(leases.take(moderator, review.getToken())).isTrue();
        assertThat(stored(review).getVersion()).isEqualTo(review.getVersion());
        assertThat(stored(review).getLeaseHolder()).isEqualTo(moderator);
        assertThat(stored(review).isLeased(clock.instant())).isTrue();
        leases.release(moderator, review.getToken());
        assertThat(stored(review).getLeaseHolder()).isNull();
        assertThat(stored(review).getVersion()).isEqualTo(review.getVersion());
    }

    @Test
    void givesALeaseToOneModeratorAndLetsNoOtherDecide() {
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        leases.take(first, review.getToken());
        assertThat(leases.take(second, review.getToken())).isFalse();
        refuses("moderation.leased", () -> moderation.approve(second, review.getToken(), review.getVersion()));
        leases.release(second, review.getToken());
        assertThat(stored(review).getLeaseHolder()).isEqualTo(first);
        moderation.approve(first, review.getToken(), review.getVersion());
        assertThat(stored(review).getLeaseHolder()).isNull();
    }

    @Test
    void leasesNobodyHisOwnTextNorOneThatIsDecided() {
        Account moderator = people.person(Role.MODERATOR);
        assertThat(leases.take(moderator, pending(moderator).getToken())).isFalse();
        Review shown = moderation.submit(submission(people.person(Role.EDITOR), fresh("请问我该怎么办？"), ReviewPolicy.POST));
        assertThat(leases.take(moderator, shown.getToken())).isFalse();
        assertThatThrownBy(() -> leases.take(people.person(), shown.getToken())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsTheJudgedWordsBesideTheMendedOnes() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        moderation.approve(moderator, review.getToken(), review.getVersion(), new Amendment("担保期间过了还要还吗", "朋友借款时我签了担保。"));
        Review kept = stored(review);
        assertThat(kept.getText()).isEqualTo("朋友借款时我签了担保。");
        assertThat(kept.getLastDecision().isAmended()).isTrue();
        assertThat(kept.getLastDecision().getJudgedText()).isEqualTo(review.getText());
        refuses("moderation.text_required", () -> new Amendment("题", " "));
    }

    @Test
    void takesDownRestoresAndRecordsEachStep() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = moderation.submit(submission(people.person(Role.EDITOR), fresh("请问我该怎么办？"), ReviewPolicy.POST));
        Review removed = moderation.remove(moderator, review.getToken(), review.getVersion(), new Ruling(Reason.OTHER, "重复了另一篇文章。"));
        moderation.restore(moderator, review.getToken(), removed.getVersion());
        assertThat(stored(review).getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.APPROVE, DecisionKind.REMOVE, DecisionKind.RESTORE);
        assertThat(stored(review).isShown()).isTrue();
    }

    @Test
    void asksAnExplanationForAnotherReason() {
        refuses("moderation.explanation_required", () -> new Ruling(Reason.OTHER, " "));
        refuses("moderation.reason_required", () -> new Ruling(null, "话"));
        refuses("moderation.explanation_long", () -> new Ruling(Reason.INSULT, "长".repeat(Decision.EXPLANATION_MAX + 1)));
    }

    @Test
    void letsOnlyStaffDecide() {
        Review review = pending(people.person());
        assertThatThrownBy(() -> moderation.approve(people.person(), review.getToken(), review.getVersion())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> moderation.approve(people.person(Role.VERIFIER), review.getToken(), review.getVersion())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsAsManyFindingsAsFitTheirColumn() {
        String longest = "\"".repeat(Finding.MATCHED_MAX);
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new Finding("new-account", Severity.REFUSE, "moderation_finding.messenger_disguised", Finding.TITLE, 59_999, 60_000, longest));
        }
        assertThat(new Findings().convertToDatabaseColumn(new Screened("", "", new Verdict(many), "").findings())).hasSizeLessThanOrEqualTo(Review.TEXT_MAX);
    }

    /** Two moderators fall upon the same items at once; each item is decided by one of them, once. */
    @Test
    void decidesEachItemOnceWhenTwoDecideAtOnce() throws Exception {
        Account author = people.person();
        List<Review> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(pending(author));
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = pool.submit(decideAll(people.person(Role.MODERATOR), items));
            Future<Integer> second = pool.submit(decideAll(people.person(Role.MODERATOR), items));
            assertThat(first.get() + second.get()).isEqualTo(ITEMS);
        } finally {
            pool.shutdown();
        }
        for (Review item : items) {
            assertThat(stored(item).getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.HOLD, DecisionKind.APPROVE);
        }
    }

    private Callable<Integer> decideAll(Account moderator, List<Review> items) {
        return () -> {
            int decided = 0;
            for (Review item : items) {
                try {
                    moderation.approve(moderator, item.getToken(), item.getVersion());
                    decided++;
                } catch (Refusal second) {
                    assertThat(second.key()).isEqualTo("moderation.changed_meanwhile");
                }
            }
            return decided;
        };
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
