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
import static org.mingda.credential.Credentials.draft;
import static org.mingda.credential.Credentials.found;
import static org.mingda.credential.Credentials.verified;
import static org.mingda.credential.Credentials.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceType;
import org.mingda.moderation.Reason;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;

class CredentialTest {

    private static final Ruling RULING = new Ruling(Reason.CREDENTIAL_STANDING, "公开查询显示执业机构已变更。");

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(org.mingda.kernel.Refusal.class, act).key();
    }

    @Test
    void isADraftUntilItIsHandedIn() {
        assertThat(draft().standing(TODAY)).isEqualTo(Standing.DRAFT);
        assertThat(waiting().standing(TODAY)).isEqualTo(Standing.WAITING);
    }

    @Test
    void cannotBeHandedInWithoutEvidence() {
        Credential credential = draft();

        assertThat(refusal(() -> credential.handIn(waiting().getReview()))).isEqualTo("evidence.required");
    }

    @Test
    void givesNothingWhileItWaits() {
        assertThat(waiting().isValid(TODAY)).isFalse();
    }

    @Test
    void givesNothingWhenOnlyItsReviewWasApproved() {
        Credential credential = waiting();
        become(credential, ReviewState.APPROVED);

        assertThat(credential.isValid(TODAY)).isFalse();
    }

    @Test
    void holdsToTheEndOfItsLastDay() {
        assertThat(verified().isValid(UNTIL)).isTrue();
        assertThat(verified().isValid(UNTIL.plusDays(1))).isFalse();
        assertThat(verified().standing(UNTIL.plusDays(1))).isEqualTo(Standing.LAPSED);
    }

    @Test
    void endsAtOnceWhenItsAccountIsBlocked() {
        Credential credential = verified();
        credential.getAccount().block(NOW, "advertising");

        assertThat(credential.standing(TODAY)).isEqualTo(Standing.BLOCKED);
        credential.getAccount().unblock();
        assertThat(credential.isValid(TODAY)).isTrue();
    }

    @Test
    void endsAtOnceWhenItIsSuspendedAndHoldsAgainWhenResumed() {
        Credential credential = verified();
        credential.suspend(VERIFIER, RULING, NOW);
        assertThat(credential.isValid(TODAY)).isFalse();
        become(credential, ReviewState.REMOVED);
        assertThat(credential.standing(TODAY)).isEqualTo(Standing.SUSPENDED);

        credential.resume(VERIFIER, found(UNTIL), NOW);
        become(credential, ReviewState.APPROVED);
        assertThat(credential.isValid(TODAY)).isTrue();
    }

    @Test
    void neverHoldsAgainOnceRevoked() {
        Credential credential = verified();
        credential.revoke(VERIFIER, RULING, NOW);
        become(credential, ReviewState.REMOVED);

        assertThat(credential.standing(TODAY)).isEqualTo(Standing.REVOKED);
        assertThat(refusal(() -> credential.resume(VERIFIER, found(UNTIL), NOW))).isEqualTo("credential.not_suspended");
        assertThat(refusal(() -> credential.extend(VERIFIER, found(UNTIL), NOW))).isEqualTo("credential.not_holding");
        become(credential, ReviewState.APPROVED);
        assertThat(credential.isValid(TODAY)).isFalse();
    }

    @Test
    void endsWhenItsHolderWithdrawsIt() {
        Credential credential = verified();
        become(credential, ReviewState.WITHDRAWN);

        assertThat(credential.isValid(TODAY)).isFalse();
        assertThat(credential.standing(TODAY)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void mayBeExtendedAfterItLapsed() {
        Credential credential = verified();
        Instant later = NOW.plus(300, ChronoUnit.DAYS);
        LocalDate then = TODAY.plusDays(300);
        assertThat(credential.isValid(then)).isFalse();

        credential.extend(VERIFIER, found(then.plusDays(200)), later);

        assertThat(credential.isValid(then)).isTrue();
        assertThat(credential.getVerification().getVerifiedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2028-11-24"})
    void holdsNoLongerThanTwoYearsAndNotIntoThePast(LocalDate until) {
        assertThat(refusal(() -> waiting().verify(VERIFIER, found(until), NOW))).isEqualTo("credential.until_outside");
    }

    @Test
    void isNotDecidedByItsOwnHolder() {
        Credential mine = waiting();

        assertThat(refusal(() -> mine.verify(mine.getAccount(), found(UNTIL), NOW))).isEqualTo("credential.own");
        assertThat(refusal(() -> mine.refuse(mine.getAccount(), RULING, NOW))).isEqualTo("credential.own");
        assertThat(refusal(() -> verifiedBy(mine).suspend(mine.getAccount(), RULING, NOW))).isEqualTo("credential.own");
    }

    private static Credential verifiedBy(Credential waiting) {
        waiting.verify(VERIFIER, found(UNTIL), NOW);
        become(waiting, ReviewState.APPROVED);
        return waiting;
    }

    @Test
    void isDecidedOnce() {
        assertThat(refusal(() -> verified().verify(VERIFIER, found(UNTIL), NOW))).isEqualTo("credential.not_waiting");
        assertThat(refusal(() -> verified().refuse(VERIFIER, RULING, NOW))).isEqualTo("credential.not_waiting");
    }

    @Test
    void mayBeMendedAfterItWasRefused() {
        Credential credential = waiting();
        credential.refuse(VERIFIER, RULING, NOW);
        become(credential, ReviewState.REJECTED);
        assertThat(credential.standing(TODAY)).isEqualTo(Standing.REFUSED);

        credential.amend(claim(ProfessionalKind.LAWYER).certificate("林见微", "14401201511999902", "广东省司法厅"), List.of());

        assertThat(credential.getClaim().getNumber()).isEqualTo("14401201511999902");
    }

    @Test
    void neverChangesItsClaimOnceVerified() {
        assertThat(refusal(() -> verified().amend(claim(ProfessionalKind.LAWYER), List.of()))).isEqualTo("credential.closed");
        assertThat(refusal(() -> verified().attach(new Evidence("g", EvidenceType.PDF, 1, "h"), NOW))).isEqualTo("credential.closed");
    }

    @Test
    void keepsEveryActInItsHistory() {
        Credential credential = verified();
        credential.suspend(VERIFIER, RULING, NOW);
        become(credential, ReviewState.REMOVED);
        credential.revoke(VERIFIER, RULING, NOW);

        assertThat(credential.getSteps()).extracting(CredentialStep::getAct).containsExactly(Act.VERIFY, Act.SUSPEND, Act.REVOKE);
        assertThat(credential.getSteps().get(1).getReason()).isEqualTo(Reason.CREDENTIAL_STANDING);
    }

    @Test
    void isNoLossWhenANewerOneTookItsPlace() {
        Credential old = verified();
        Credential newer = verified();
        old.replaceBy(newer, VERIFIER, NOW);

        assertThat(old.standing(TODAY)).isEqualTo(Standing.REPLACED);
        assertThat(old.isValid(TODAY)).isFalse();
        assertThat(old.isLapsed(TODAY)).isFalse();
        assertThat(old.isLapsed(UNTIL.plusDays(1))).isTrue();
    }

    @Test
    void saysOnItsBadgeThatItLapsed() {
        assertThat(verified().badge(TODAY).lapsed()).isFalse();
        assertThat(verified().badge(UNTIL.plusDays(1)).getStyle()).isEqualTo("lapsed");
    }

    @ParameterizedTest
    @EnumSource(value = ProfessionalKind.class, names = {"TRAINEE_LAWYER", "LEGAL_ADVISER"})
    void isNeverCalledLawyerWithoutALicence(ProfessionalKind kind) {
        Badge badge = new Credential(account("许循之"), claim(kind), List.of(), NOW).badge(TODAY);

        assertThat(badge.getLabel()).isNotEqualTo(ProfessionalKind.LAWYER.getLabel());
    }

    @Test
    void namesTheCapacityOfALawyerWhoIsNotFullTime() {
        Claim partTime = Claim.of(ProfessionalKind.LAWYER, Practice.PART_TIME).certificate("林见微", "14401201521999901", "广东省司法厅")
                .at("示例见微律师事务所", org.mingda.site.Province.GUANGDONG);

        assertThat(new Credential(account("林见微"), partTime, List.of(), NOW).badge(TODAY).getLabel()).isEqualTo("credential_practice.PART_TIME");
    }

    @Test
    void needsASupervisorForATrainee() {
        assertThat(refusal(() -> new Credential(account("许循之"), claim(ProfessionalKind.TRAINEE_LAWYER).guidedBy(null, null), List.of(), NOW)))
                .isEqualTo("credential.supervisor_required");
    }

    @Test
    void showsTheNumberWithoutItsTail() {
        assertThat(verified().getMaskedNumber()).isEqualTo("1440120151*******");
    }
}
