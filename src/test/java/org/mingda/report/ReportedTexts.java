package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.Words;

/** Reported texts, and those who report them, for tests of what becomes of them. */
abstract class ReportedTexts {

    static final Complaint ADVERTISING = new Complaint(Reason.ADVERTISING, "在揽客，还留了微信 wxid_abc12345");
    static final Ruling NO_BREACH = new Ruling(Reason.REPORT_NO_BREACH, "没有违规。");
    static final AtomicInteger ADDRESS = new AtomicInteger();

    @Inject
    ReportService reports;

    @Inject
    ReportDeskService desk;

    @Inject
    CreditService credits;

    @Inject
    ModerationService moderation;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    static String address() {
        return "test-" + ADDRESS.incrementAndGet();
    }

    Submission words(Account author) {
        return words(author, ReviewPolicy.POST);
    }

    Submission words(Account author, ReviewPolicy policy) {
        return new Submission("COMMENT", author, "文章", "请先核对合同。" + Words.fresh(), "/", null, policy).untitled();
    }

    Review shown() {
        return moderation.submit(words(people.person(Role.EDITOR)));
    }

    /** A reader whose account is old enough to count. */
    Sender known() {
        Account account = people.person();
        clock.move(Duration.ofDays(4));
        return Sender.of(account, address());
    }

    Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    Report read(Account moderator, Complainant complainant) {
        return desk.find(moderator, complainant.getReport().getToken());
    }

    static Seen seen(Report report) {
        return new Seen(report.getReview().getVersion(), report.getTarget().getVersion());
    }

    Complainant report(Review target) {
        return reports.report(known(), target.getToken(), ADVERTISING);
    }

    Review hidden() {
        Review target = shown();
        report(target);
        report(target);
        report(target);
        return stored(target);
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
