package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.desk.DeskService;
import org.mingda.desk.QueueFilter;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.ServiceTest;

@ServiceTest
class HidingIT extends ReportedTexts {

    @Inject
    private DeskService queue;

    @Inject
    private LeaseService leases;

    @Test
    void hidesATextThatThreeIndependentReadersOfStandingReport() {
        Review target = shown();
        report(target);
        report(target);
        assertThat(stored(target).isShown()).isTrue();
        Complainant third = report(target);
        Review hidden = stored(target);
        assertThat(hidden.isPending()).isTrue();
        assertThat(hidden.getLastDecision().getKind()).isEqualTo(DecisionKind.HOLD);
        assertThat(hidden.getLastDecision().isByMachine()).isTrue();
        assertThat(hidden.getLastDecision().getReason()).isEqualTo(Reason.REPORTED);
        assertThat(hidden.getHoldingChecks()).containsExactly("report");
        assertThat(read(people.person(Role.MODERATOR), third).isHiding()).isTrue();
    }

    @Test
    void hidesNothingForOneAddressNewAccountsOrPeopleUnknown() {
        Review target = shown();
        String shared = address();
        for (int i = 0; i < 3; i++) {
            Sender reader = known();
            reports.report(new Sender(reader.account(), shared, null, Locale.ENGLISH), target.getToken(), ADVERTISING);
            reports.report(Sender.of(people.person(), address()), target.getToken(), ADVERTISING);
            reports.report(new Sender(null, address(), null, Locale.ENGLISH), target.getToken(), ADVERTISING);
        }
        assertThat(stored(target).isShown()).isTrue();
    }

    @Test
    void hidesNothingForRepeatedFalseReporters() {
        Account moderator = people.person(Role.MODERATOR);
        Sender[] liars = {known(), known(), known()};
        for (int i = 0; i < 2; i++) {
            Review fine = shown();
            Complainant last = null;
            for (Sender liar : liars) {
                last = stored(fine).isShown() ? reports.report(liar, fine.getToken(), ADVERTISING) : last;
            }
            Report read = read(moderator, last);
            desk.dismiss(moderator, read.getToken(), seen(read), NO_BREACH);
        }
        assertThat(credits.credit(liars[0].account()).weight()).isEqualTo(50);
        Review target = shown();
        for (Sender liar : liars) {
            assertThat(reports.report(liar, target.getToken(), ADVERTISING).isStanding()).isFalse();
        }
        assertThat(stored(target).isShown()).isTrue();
    }

    @Test
    void staysHiddenWithOtherWordsAndShowsAgainByDecisionAlone() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = hidden();
        moderation.resubmit(target, words(target.getAuthor()));
        assertThat(stored(target).isPending()).isTrue();
        moderation.approve(moderator, target.getToken(), stored(target).getVersion());
        assertThat(stored(target).isShown()).isTrue();
        Complainant again = reports.report(known(), target.getToken(), ADVERTISING);
        assertThat(read(moderator, again).getComplainants()).hasSize(1);
    }

    @Test
    void isNotHiddenAgainWithTheSameWords() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        report(target);
        report(target);
        Report read = read(moderator, report(target));
        desk.dismiss(moderator, read.getToken(), seen(read), NO_BREACH);
        assertThat(stored(target).isShown()).isTrue();
        report(target);
        report(target);
        report(target);
        assertThat(stored(target).isShown()).isTrue();
    }

    @Test
    void takesAHiddenTextDownWithAReason() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        report(target);
        report(target);
        Report read = read(moderator, report(target));
        desk.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.FRAUD, null));
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REJECTED);
        assertThat(stored(target).getLastDecision().getReason()).isEqualTo(Reason.FRAUD);
    }

    @Test
    void standsInTheQueueForTheTextThatItHides() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        report(target);
        report(target);
        long before = queue.counts(moderator).total();
        Report read = read(moderator, report(target));
        assertThat(queue.counts(moderator).total()).isEqualTo(before);
        assertThat(waits(moderator, target)).isFalse();
        assertThat(waits(moderator, read.getReview())).isTrue();
        desk.dismiss(moderator, read.getToken(), seen(read), NO_BREACH);
        assertThat(stored(target).isShown()).isTrue();
        assertThat(waits(moderator, read.getReview())).isFalse();
    }

    @Test
    void standsInTheQueueForItselfWhenNoReportIsLeft() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = hidden();
        moderation.reject(moderator, target.getToken(), target.getVersion(), new Ruling(Reason.FRAUD, null));
        moderation.resubmit(stored(target), words(target.getAuthor(), ReviewPolicy.PRE));
        assertThat(stored(target).isPending()).isTrue();
        assertThat(waits(moderator, target)).isTrue();
    }

    @Test
    void isHandedToNobodyWhoComplains() {
        Account moderator = people.person(Role.MODERATOR);
        Complainant own = reports.report(Sender.of(moderator, address()), shown().getToken(), ADVERTISING);
        Review review = read(moderator, own).getReview();
        assertThat(leases.take(moderator, review.getToken())).isFalse();
        assertThat(leases.take(people.person(Role.MODERATOR), review.getToken())).isTrue();
    }

    private boolean waits(Account moderator, Review review) {
        QueueFilter filter = new QueueFilter(review.getKind(), null, null, null, false, null, false);
        long pages = queue.queue(moderator, filter, 1).total() / 20 + 1;
        return IntStream.rangeClosed(1, (int) pages).anyMatch(page -> queue.queue(moderator, filter, page).items().contains(review));
    }
}
