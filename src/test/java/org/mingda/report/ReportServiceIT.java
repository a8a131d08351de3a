package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ReportServiceIT extends ReportedTexts {

    @Test
    void standsInTheQueueOnceHoweverManyComplain() {
        Review target = shown();
        Account moderator = people.person(Role.MODERATOR);
        Complainant first = report(target);
        Complainant second = reports.report(new Sender(null, address(), null, Locale.ENGLISH), target.getToken(), new Complaint(Reason.FRAUD, null));
        assertThat(second.getReport()).isEqualTo(first.getReport());
        Report report = read(moderator, first);
        assertThat(report.getReview().isPending()).isTrue();
        assertThat(report.getReview().getDeskAddress()).isEqualTo("/desk/report/" + report.getToken());
        assertThat(report.getComplainants()).containsExactly(first, second);
        assertThat(desk.counts(moderator, List.of(report.getReview()))).containsEntry(report.getReview().getToken(), 2L);
    }

    @Test
    void isMadeOnceByEachWhileItIsOpen() {
        Sender reader = known();
        Sender unknown = new Sender(null, address(), null, Locale.ENGLISH);
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Complainant complainant = reports.report(reader, target.getToken(), ADVERTISING);
        reports.report(unknown, target.getToken(), ADVERTISING);
        refuses("report.open_already", () -> reports.report(reader, target.getToken(), ADVERTISING));
        refuses("report.open_already_here", () -> reports.report(unknown, target.getToken(), ADVERTISING));
        Report read = read(moderator, complainant);
        desk.dismiss(moderator, read.getToken(), seen(read), NO_BREACH);
        assertThat(reports.report(reader, target.getToken(), ADVERTISING).getReport()).isNotEqualTo(read);
    }

    @Test
    void answersAllWithOneDecision() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Complainant first = report(target);
        report(target);
        Report read = read(moderator, first);
        desk.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.CONTACT, null));
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
        assertThat(stored(target).getLastDecision().getReason()).isEqualTo(Reason.CONTACT);
        Report closed = read(moderator, first);
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.getReview().getState()).isEqualTo(ReviewState.APPROVED);
        assertThat(closed.getComplainants()).allSatisfy(c -> assertThat(c.getAddressHash()).isNull());
    }

    @Test
    void forgivesAReportOfWhatOnlyACourtCanSettle() {
        Account moderator = people.person(Role.MODERATOR);
        Sender reader = known();
        Complainant complainant = reports.report(reader, shown().getToken(), ADVERTISING);
        Report read = read(moderator, complainant);
        desk.dismiss(moderator, read.getToken(), seen(read), new Ruling(Reason.REPORT_DISPUTE, "请向法院起诉。"));
        assertThat(credits.credit(reader.account()).weight()).isEqualTo(Credit.FULL);
    }

    @Test
    void isAnsweredByADecisionOnTheTextsOwnPage() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Complainant complainant = report(target);
        moderation.remove(moderator, target.getToken(), target.getVersion(), new Ruling(Reason.FRAUD, null));
        Report report = read(moderator, complainant);
        assertThat(report.isOpen()).isFalse();
        assertThat(report.getReview().getState()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void takesNothingDownThatChangedMeanwhile() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Complainant complainant = report(target);
        Report read = read(moderator, complainant);
        moderation.resubmit(target, words(target.getAuthor()));
        refuses("moderation.changed_meanwhile", () -> desk.uphold(moderator, read.getToken(), seen(read), new Ruling(Reason.CONTACT, null)));
        assertThat(read(moderator, complainant).getReview().isPending()).isTrue();
    }

    @Test
    void isClosedWithoutRemovalWhenTheTextIsGone() {
        Account moderator = people.person(Role.MODERATOR);
        Review target = shown();
        Complainant complainant = report(target);
        moderation.withdraw(target.getAuthor(), target.getToken());
        Report read = read(moderator, complainant);
        desk.uphold(moderator, read.getToken(), seen(read), null);
        assertThat(stored(target).getState()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(read(moderator, complainant).isOpen()).isFalse();
    }

    @Test
    void concernsWhatShowsAndIsNotOnesOwn() {
        Review target = shown();
        refuses("report.own_text", () -> reports.report(Sender.of(target.getAuthor(), address()), target.getToken(), ADVERTISING));
        moderation.withdraw(target.getAuthor(), target.getToken());
        assertThatThrownBy(() -> reports.report(known(), target.getToken(), ADVERTISING)).isInstanceOf(NotFound.class);
    }

    @Test
    void isDecidedByModeratorsWhoDidNotComplain() {
        Account moderator = people.person(Role.MODERATOR);
        Complainant own = reports.report(Sender.of(moderator, address()), shown().getToken(), ADVERTISING);
        Report read = read(moderator, own);
        refuses("moderation.own_text", () -> desk.dismiss(moderator, read.getToken(), seen(read), NO_BREACH));
        assertThatThrownBy(() -> desk.find(people.person(Role.VERIFIER), read.getToken())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void givesOfficialMattersANumberAndEverybodyAStatusPage() {
        Review target = shown();
        Complainant ordinary = report(target);
        Complainant official = reports.report(known(), target.getToken(), new Complaint(Reason.PERSONAL_DATA, "有我的身份证号"));
        assertThat(ordinary.getNumber()).isNull();
        assertThat(official.getNumber()).matches("20\\d\\d-\\d{6}");
        String key = official.getStatusPath().substring("/report/status/".length());
        assertThat(reports.status(key)).isEqualTo(official);
        assertThatThrownBy(() -> reports.status(official.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsNoEndlessListOfPeopleUnknown() {
        Review target = shown();
        for (int i = 0; i < ReportService.UNKNOWN_MOST; i++) {
            reports.report(new Sender(null, address(), null, Locale.ENGLISH), target.getToken(), new Complaint(Reason.FRAUD, null));
        }
        refuses("report.enough", () -> reports.report(new Sender(null, address(), null, Locale.ENGLISH), target.getToken(), ADVERTISING));
    }

    @Test
    void saysWhatIsWrong() {
        refuses("report.reason_required", () -> new Complaint(null, "x"));
        refuses("report.reason_required", () -> new Complaint(Reason.CREDENTIAL_STANDING, "x"));
        refuses("report.explanation_required", () -> new Complaint(Reason.OTHER, " "));
        refuses("report.explanation_long", () -> new Complaint(Reason.FRAUD, "长".repeat(Report.TEXT_MAX + 1)));
    }
}
