package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class ReportServiceIT {

    private static final Complaint ADVERTISING = new Complaint(Reason.ADVERTISING, "在揽客，还留了微信 wxid_abc12345");

    @Inject
    private ReportService reports;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    private Review shown() {
        return moderation.submit(new Submission("COMMENT", people.person(Role.EDITOR), "文章", "请先核对合同。" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled());
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private static Seen seen(Report report) {
        return new Seen(report.getReview().getVersion(), report.getTarget().getVersion());
    }

    @Test
    void waitsInTheQueueHoweverKnownTheReporter() {
        Report report = reports.report(people.person(Role.ADMIN), shown().getToken(), ADVERTISING);
        assertThat(report.isOpen()).isTrue();
        assertThat(report.getReview().isPending()).isTrue();
        assertThat(report.getReview().getDeskAddress()).isEqualTo("/desk/report/" + report.getToken());
        assertThat(report.getTarget().isShown()).isTrue();
    }

    @Test
    void isMadeOnceWhileItIsOpen() {
        Account reader = people.person();
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Report report = reports.report(reader, target.getToken(), ADVERTISING);
        refuses("report.open_already", () -> reports.report(reader, target.getToken(), ADVERTISING));
        Report read = reports.find(moderator, report.getToken());
        reports.dismiss(moderator, read.getToken(), seen(read), new Ruling(Reason.REPORT_NO_BREACH, null));
        assertThat(reports.report(reader, target.getToken(), ADVERTISING).isOpen()).isTrue();
    }

    @Test
    void takesTheTextDownWithAllReportsOnIt() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Report first = reports.report(people.person(), target.getToken(), ADVERTISING);
        Report second = reports.report(people.person(), target.getToken(), new Complaint(Reason.FRAUD, null));
        Report read = reports.find(moderator, first.getToken());
        assertThat(reports.others(moderator, read)).containsExactly(second);
        reports.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.CONTACT, null));
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
        assertThat(stored(target).getLastDecision().getReason()).isEqualTo(Reason.CONTACT);
        for (Report report : new Report[] {first, second}) {
            assertThat(stored(report.getReview()).getState()).isEqualTo(ReviewState.APPROVED);
            assertThat(reports.find(moderator, report.getToken()).isOpen()).isFalse();
        }
    }

    @Test
    void leavesTheTextWhenItIsDismissed() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Report report = reports.report(people.person(), target.getToken(), ADVERTISING);
        Report read = reports.find(moderator, report.getToken());
        reports.dismiss(moderator, read.getToken(), seen(read), new Ruling(Reason.REPORT_DISPUTE, "请向法院起诉。"));
        assertThat(stored(target).isShown()).isTrue();
        assertThat(stored(report.getReview()).getLastDecision().getReason()).isEqualTo(Reason.REPORT_DISPUTE);
        refuses("moderation.changed_meanwhile", () -> reports.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.CONTACT, null)));
        assertThat(stored(target).isShown()).isTrue();
    }

    @Test
    void takesNothingDownThatChangedMeanwhile() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Report report = reports.report(people.person(), target.getToken(), ADVERTISING);
        Report read = reports.find(moderator, report.getToken());
        moderation.resubmit(target, new Submission("COMMENT", target.getAuthor(), "文章", "改过了。" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled());
        refuses("moderation.changed_meanwhile", () -> reports.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.CONTACT, null)));
        assertThat(stored(report.getReview()).isPending()).isTrue();
    }

    @Test
    void isClosedWithoutRemovalWhenTheTextIsGone() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Report report = reports.report(people.person(), target.getToken(), ADVERTISING);
        moderation.withdraw(target.getAuthor(), target.getToken());
        Report read = reports.find(moderator, report.getToken());
        reports.uphold(moderator, read.getToken(), seen(read), null);
        assertThat(stored(target).getState()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(stored(report.getReview()).getState()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void concernsWhatShowsAndIsNotOnesOwn() {
        Review target = shown();
        refuses("report.own_text", () -> reports.report(target.getAuthor(), target.getToken(), ADVERTISING));
        moderation.withdraw(target.getAuthor(), target.getToken());
        assertThatThrownBy(() -> reports.report(people.person(), target.getToken(), ADVERTISING)).isInstanceOf(NotFound.class);
    }

    @Test
    void isDecidedByModeratorsNeitherReporterNorAuthor() {
        Account moderator = people.person(Role.MODERATOR);
        Report own = reports.report(moderator, shown().getToken(), ADVERTISING);
        refuses("moderation.own_text", () -> reports.dismiss(moderator, own.getToken(), seen(own), new Ruling(Reason.REPORT_NO_BREACH, null)));
        assertThatThrownBy(() -> reports.find(people.person(Role.VERIFIER), own.getToken())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void saysWhatIsWrong() {
        refuses("report.reason_required", () -> new Complaint(null, "x"));
        refuses("report.reason_required", () -> new Complaint(Reason.CREDENTIAL_STANDING, "x"));
        refuses("report.explanation_required", () -> new Complaint(Reason.OTHER, " "));
        refuses("report.explanation_long", () -> new Complaint(Reason.FRAUD, "长".repeat(Report.TEXT_MAX + 1)));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
