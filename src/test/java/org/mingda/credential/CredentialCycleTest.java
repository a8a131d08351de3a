package org.mingda.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingda.credential.Credentials.NOW;
import static org.mingda.credential.Credentials.TODAY;
import static org.mingda.credential.Credentials.UNTIL;
import static org.mingda.credential.Credentials.VERIFIER;
import static org.mingda.credential.Credentials.account;
import static org.mingda.credential.Credentials.become;
import static org.mingda.credential.Credentials.claim;
import static org.mingda.credential.Credentials.found;
import static org.mingda.credential.Credentials.verified;
import static org.mingda.credential.Credentials.waiting;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.site.Province;

/** The days of a credential: due, lapsed, moved, and what its badge says then. */
class CredentialCycleTest {

    private static final Ruling RULING = new Ruling(Reason.CREDENTIAL_STANDING, "公开查询显示执业机构已变更。");

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).key();
    }

    @Test
    void isDueFromItsDayOfReCheckAndHoldsUntilItLapses() {
        Credential credential = waiting();
        LocalDate recheck = LocalDate.of(2027, 5, 1);
        credential.verify(VERIFIER, new Compared(found(UNTIL).sources(), recheck, UNTIL), NOW);
        become(credential, ReviewState.APPROVED);

        assertThat(credential.standing(recheck.minusDays(1))).isEqualTo(Standing.VALID);
        assertThat(credential.standing(recheck)).isEqualTo(Standing.DUE);
        assertThat(credential.isValid(recheck)).isTrue();
        assertThat(credential.standing(UNTIL)).isEqualTo(Standing.DUE);
        assertThat(credential.standing(UNTIL.plusDays(1))).isEqualTo(Standing.LAPSED);
    }

    @Test
    void isDueAMonthBeforeItsEndWhenNobodyNamesADay() {
        assertThat(verified().getVerification().getRecheckOn()).isEqualTo(UNTIL.minusDays(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-01-01", "2027-06-01"})
    void isDueBetweenTomorrowAndItsEnd(LocalDate recheck) {
        assertThat(refusal(() -> waiting().verify(VERIFIER, new Compared(found(UNTIL).sources(), recheck, UNTIL), NOW))).isEqualTo("credential.recheck_outside");
    }

    @Test
    void isNoLongerDueOnceItWasComparedAnew() {
        Credential credential = verified();
        LocalDate due = UNTIL.minusDays(10);
        assertThat(credential.standing(due)).isEqualTo(Standing.DUE);

        credential.extend(VERIFIER, found(UNTIL.plusYears(1)), due.atStartOfDay(org.mingda.server.TimeSource.ZONE).toInstant());

        assertThat(credential.standing(due)).isEqualTo(Standing.VALID);
    }

    @Test
    void endsWhenAVerifierFindsThatItsHolderMoved() {
        Credential credential = verified();
        credential.move(VERIFIER, RULING, NOW);
        assertThat(credential.isValid(TODAY)).isFalse();
        become(credential, ReviewState.REMOVED);

        assertThat(credential.standing(TODAY)).isEqualTo(Standing.MOVED);
        assertThat(credential.badge(TODAY).lapsedOn()).isEqualTo(TODAY);
        assertThat(refusal(() -> credential.extend(VERIFIER, found(UNTIL), NOW))).isEqualTo("credential.not_holding");
        assertThat(refusal(() -> credential.resume(VERIFIER, found(UNTIL), NOW))).isEqualTo("credential.not_suspended");
    }

    @Test
    void hasMovedWhenANewerRecordNamesAnotherFirmWhateverItsNumber() {
        Credential old = verified();
        Credential newer = new Credential(old.getAccount(), claim(ProfessionalKind.LAWYER).at("示例新律师事务所", Province.HUBEI), List.of(), NOW);
        old.replaceBy(newer, VERIFIER, NOW);

        assertThat(old.standing(TODAY)).isEqualTo(Standing.MOVED);
        assertThat(old.getSteps()).extracting(CredentialStep::getAct).endsWith(Act.MOVE);
    }

    @ParameterizedTest
    @CsvSource({"示例见微律师事务所, true", "示例见微 律师事务所, true", "示例见微律师事务所（广州）, false", "示例知行律师事务所, false"})
    void knowsOneFirmHoweverItIsWritten(String firm, boolean same) {
        assertThat(claim(ProfessionalKind.LAWYER).at(firm, Province.GUANGDONG).isSameFirm(claim(ProfessionalKind.LAWYER))).isEqualTo(same);
    }

    @Test
    void saysOnItsBadgeSinceWhenItDoesNotHold() {
        assertThat(verified().badge(TODAY).lapsedOn()).isNull();
        assertThat(verified().badge(UNTIL.plusDays(9)).lapsedOn()).isEqualTo(UNTIL);

        Credential suspended = verified();
        suspended.suspend(VERIFIER, RULING, NOW);
        become(suspended, ReviewState.REMOVED);
        assertThat(suspended.badge(UNTIL.plusDays(9)).lapsedOn()).isEqualTo(TODAY);
    }

    @Test
    void namesTheNewLawyerOfATraineeAndRemembersTheFormer() {
        Credential trainee = new Credential(account("许循之"), claim(ProfessionalKind.TRAINEE_LAWYER), List.of(), NOW);
        Account lawyer = account("林见微");
        trainee.handOver(lawyer, "林见微", NOW);

        assertThat(trainee.getSupervisor()).isEqualTo(lawyer);
        assertThat(trainee.badge(TODAY).supervisorName()).isEqualTo("林见微");
        CredentialStep step = trainee.getSteps().get(0);
        assertThat(step.getRole()).isEqualTo(StepRole.SUPERVISOR);
        assertThat(step.getExplanation()).isEqualTo("宋知行");
    }

    @Test
    void keepsTheSourcesOfEachAct() {
        assertThat(verified().getSteps().get(0).getSources()).extracting(Source::getKind).containsExactly(SourceKind.CERTIFICATE, SourceKind.REGISTER);
    }

    @Test
    void needsAsManyDifferentSourcesAsTheSettingsAskFor() {
        Source certificate = new Source(SourceKind.CERTIFICATE, "三项相符");
        Source register = new Source(SourceKind.REGISTER, "三项相符");
        new Compared(List.of(certificate, register), null, UNTIL).require(2);
        new Compared(List.of(certificate), null, UNTIL).require(1);

        assertThat(refusal(() -> new Compared(List.of(certificate), null, UNTIL).require(2))).isEqualTo("credential.sources_required");
        assertThat(refusal(() -> new Compared(List.of(certificate, certificate), null, UNTIL).require(2))).isEqualTo("credential.sources_required");
        assertThat(refusal(() -> new Compared(List.of(certificate, new Source(null, "三项相符")), null, UNTIL).require(1))).isEqualTo("credential.sources_required");
        assertThat(refusal(() -> new Compared(List.of(certificate, new Source(SourceKind.CALL, " ")), null, UNTIL).require(2))).isEqualTo("credential.sources_required");
        assertThat(refusal(() -> new Compared(List.of(), null, UNTIL).require(1))).isEqualTo("credential.sources_required");
    }
}
