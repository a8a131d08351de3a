package org.mingda.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Province;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.verification.VerificationService;

@ServiceTest
class ApplicationServiceIT {

    @Inject
    private ApplicationService applications;

    @Inject
    private VerificationService verifications;

    @Inject
    private EvidenceStore store;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    private Evidence file() {
        return store.keep(EvidenceCheck.checked(EvidenceFiles.pdf()));
    }

    private Credential waiting(Account by) {
        return professionals.waiting(by, Professionals.claim(ProfessionalKind.LAWYER), List.of());
    }

    @Test
    void keepsTheDetailsBeforeAnyFileIsSent() {
        Account member = people.person();
        Credential draft = applications.apply(member, Professionals.claim(ProfessionalKind.LAWYER), List.of());

        assertThat(applications.own(member, draft.getToken()).getFirm()).isEqualTo("示例律师事务所");
        refuses("evidence.required", () -> applications.handIn(member, draft.getToken()));
        assertThat(applications.own(member, draft.getToken()).getReview()).isNull();
    }

    @Test
    void takesOneOpenApplicationAtATime() {
        Account member = people.person();
        waiting(member);

        refuses("application.one_open", () -> applications.apply(member, Professionals.claim(ProfessionalKind.LAWYER), List.of()));
    }

    @Test
    void opensAReviewForVerifiersWithoutTheWholeNumber() {
        Credential credential = waiting(people.person());
        Review review = credential.getReview();

        assertThat(review.isPending()).isTrue();
        assertThat(review.getKind()).isEqualTo("CREDENTIAL");
        assertThat(review.getDecider()).isEqualTo(Role.VERIFIER);
        assertThat(review.getDeskAddress()).isEqualTo("/desk/credential/" + credential.getToken());
        assertThat(review.getText()).contains(credential.getMaskedNumber()).doesNotContain(credential.getClaim().getNumber());
    }

    @Test
    void screensTheIntroductionAndRefusesNoDetailsForIt() {
        Account member = people.person();
        Credential credential = professionals.waiting(member, Professionals.claim(ProfessionalKind.LAWYER).saying("加我微信 wxid_abc12345 详谈"), List.of());

        assertThat(credential.getReview().getFindings()).extracting("check").contains("contact");
    }

    @Test
    void goesOnWaitingWhenDetailsOrEvidenceChange() {
        Account member = people.person();
        Credential before = waiting(member);
        applications.amend(member, before.getToken(), Professionals.claim(ProfessionalKind.LAWYER).at("示例新律师事务所", Province.HUBEI), List.of());
        applications.attach(member, before.getToken(), file());

        Credential after = applications.own(member, before.getToken());
        assertThat(after.isWaiting()).isTrue();
        assertThat(after.getReview().getText()).contains("示例新律师事务所");
        assertThat(after.getReview().getOpenedAt()).isEqualTo(before.getReview().getOpenedAt().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(after.getMark()).isNotEqualTo(before.getMark());
    }

    @Test
    void deletesTheFileThatIsReplaced() {
        Account member = people.person();
        Credential credential = waiting(member);
        Evidence old = credential.getEvidence();
        Evidence replacement = file();
        applications.attach(member, credential.getToken(), replacement);

        assertThatThrownBy(() -> store.bytes(old)).isInstanceOf(NotFound.class);
        assertThat(store.bytes(replacement)).isEqualTo(EvidenceFiles.pdf());
    }

    @Test
    void leavesNoFileBehindWhenItMayNotBeAttached() {
        Account lawyer = professionals.lawyer();
        Credential credential = applications.mine(lawyer).get(0);
        Evidence late = file();

        refuses("credential.closed", () -> applications.attach(lawyer, credential.getToken(), late));
        assertThatThrownBy(() -> store.bytes(late)).isInstanceOf(NotFound.class);
        assertThat(store.bytes(credential.getEvidence())).isEqualTo(EvidenceFiles.pdf());
    }

    @Test
    void destroysTheEvidenceOfWhatIsWithdrawn() {
        Account member = people.person();
        Credential credential = waiting(member);
        applications.withdraw(member, credential.getToken());

        assertThatThrownBy(() -> store.bytes(credential.getEvidence())).isInstanceOf(NotFound.class);
        Credential withdrawn = applications.own(member, credential.getToken());
        assertThat(withdrawn.getReview().getState()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(withdrawn.isProved()).isFalse();
        assertThat(withdrawn.getEvidence().getHash()).isEqualTo(credential.getEvidence().getHash());
    }

    @Test
    void leavesNothingOfAWithdrawnDraft() {
        Account member = people.person();
        Credential draft = applications.apply(member, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        applications.withdraw(member, draft.getToken());

        assertThat(applications.mine(member)).isEmpty();
    }

    @Test
    void showsAnApplicationToItsApplicantAlone() {
        Credential credential = waiting(people.person());
        Account other = people.person(Role.VERIFIER);

        assertThatThrownBy(() -> applications.own(other, credential.getToken())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applications.withdraw(other, credential.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void findsTheSupervisorAmongLawyersWhoseCredentialHolds() {
        Account lawyer = professionals.lawyer();
        String licenceName = applications.mine(lawyer).get(0).getClaim().getHolder();

        Credential byAccountName = applications.apply(people.person(), professionals.traineeClaim(lawyer.getName()), List.of());
        Credential byLicenceName = applications.apply(people.person(), professionals.traineeClaim(lawyer.getName()).guidedBy(licenceName), List.of());

        assertThat(byAccountName.getSupervisor()).isEqualTo(lawyer);
        assertThat(byLicenceName.getSupervisor()).isEqualTo(lawyer);
        assertThat(byLicenceName.getClaim().getSupervisorName()).isEqualTo(licenceName);
        Account adviser = professionals.adviser();
        refuses("application.supervisor_unknown", () -> applications.apply(people.person(),
                professionals.traineeClaim(adviser.getName()), List.of()));
    }

    @Test
    void takesARefusedApplicationAgainOnceItIsMended() {
        Account member = people.person();
        Credential credential = waiting(member);
        verifications.refuse(people.person(Role.VERIFIER), credential.getToken(), credential.getMark(),
                new org.mingda.moderation.Ruling(org.mingda.moderation.Reason.CREDENTIAL_EVIDENCE, "看不清证号。"));
        applications.attach(member, credential.getToken(), file());
        applications.handIn(member, credential.getToken());

        assertThat(applications.own(member, credential.getToken()).isWaiting()).isTrue();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
