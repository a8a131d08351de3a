package org.mingda.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Review;
import org.mingda.testing.ServiceTest;

@ServiceTest
class VerificationDeskIT extends AppliedCredentials {

    @Test
    void letsOneVerifierDecideWhoHasItOpen() {
        Credential credential = waiting();
        Account first = people.person(Role.VERIFIER);
        Account second = people.person(Role.VERIFIER);
        assertThat(desk.open(first, credential.getToken()).getReview().getLeaseHolder()).isEqualTo(first);
        assertThat(desk.open(second, credential.getToken()).getReview().getLeaseHolder()).isEqualTo(first);

        refuses("moderation.leased", () -> verifications.verify(second, credential.getToken(), credential.getMark(), agree()));
        verifications.verify(first, credential.getToken(), credential.getMark(), agree());
        holds(credential.getAccount(), true);
    }

    @Test
    void letsNobodyElseDecideAndNobodyOnHisOwn() {
        Credential credential = waiting();
        Account moderator = people.person(Role.MODERATOR);
        assertThatThrownBy(() -> verifications.verify(moderator, credential.getToken(), credential.getMark(), agree())).isInstanceOf(NotAllowed.class);

        Account verifier = people.person(Role.VERIFIER);
        Credential own = professionals.waiting(verifier, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        refuses("credential.own", () -> verifications.verify(verifier, own.getToken(), own.getMark(), agree()));
    }

    @Test
    void leavesNoWayRoundItsOwnDesk() {
        Review review = waiting().getReview();
        assertThatThrownBy(() -> moderation.approve(people.person(Role.MODERATOR), review.getToken(), review.getVersion())).isInstanceOf(NotAllowed.class);
        refuses("verification.decide_at_desk", () -> moderation.approve(people.person(Role.VERIFIER), review.getToken(), review.getVersion()));
        assertThat(moderation.find(review.getToken()).orElseThrow().isPending()).isTrue();
    }

    @Test
    void opensEvidenceToVerifiersAndTheApplicantAndTellsOfEachLook() {
        Credential credential = waiting();
        Account verifier = people.person(Role.VERIFIER);
        desk.evidence(credential.getAccount(), credential.getToken());
        assertThat(heard.readers(credential)).isEmpty();
        desk.evidence(verifier, credential.getToken());
        desk.evidence(verifier, credential.getToken());

        assertThat(heard.readers(credential)).containsExactly(verifier.getName(), verifier.getName());
        assertThatThrownBy(() -> desk.evidence(people.person(Role.MODERATOR, Role.ADMIN), credential.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsDraftsFromVerifiers() {
        Account member = people.person();
        Credential draft = applications.apply(member, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        applications.attach(member, draft.getToken(), store.keep(EvidenceCheck.checked(EvidenceFiles.pdf())));
        Account verifier = people.person(Role.VERIFIER);

        assertThatThrownBy(() -> desk.open(verifier, draft.getToken())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.evidence(verifier, draft.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void findsTheSameNumberInOtherHands() {
        Claim claim = Professionals.claim(ProfessionalKind.LAWYER);
        Credential first = professionals.waiting(people.person(), claim, List.of());
        Credential second = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER)
                .certificate(claim.getHolder(), claim.getNumber(), claim.getIssuer()), List.of());

        assertThat(desk.related(people.person(Role.VERIFIER), second)).containsExactly(first);
    }

    @Test
    void sortsCredentialsIntoItsDrawers() {
        Account verifier = people.person(Role.VERIFIER);
        Account lawyer = professionals.lawyer();
        assertThat(drawersOf(verifier, lawyer)).containsExactly(Drawer.VALID);
        clock.move(Duration.ofDays(160));
        assertThat(drawersOf(verifier, lawyer)).containsExactly(Drawer.DUE, Drawer.VALID);
        clock.move(Duration.ofDays(21));
        assertThat(drawersOf(verifier, lawyer)).containsExactly(Drawer.LAPSED);
        verifications.suspend(verifier, of(lawyer).getToken(), of(lawyer).getMark(), RULING);
        assertThat(drawersOf(verifier, lawyer)).containsExactly(Drawer.SUSPENDED);
        verifications.revoke(verifier, of(lawyer).getToken(), of(lawyer).getMark(), RULING);
        assertThat(drawersOf(verifier, lawyer)).containsExactly(Drawer.ENDED);
        assertThat(drawersOf(verifier, waiting().getAccount())).containsExactly(Drawer.WAITING);
    }
}
