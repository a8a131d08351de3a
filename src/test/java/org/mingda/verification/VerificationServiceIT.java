package org.mingda.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.credential.Standing;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.moderation.Reason;
import org.mingda.server.TimeSource;
import org.mingda.site.Province;
import org.mingda.testing.ServiceTest;

@ServiceTest
class VerificationServiceIT extends AppliedCredentials {

    @Test
    void givesBadgeAndRightOnceVerified() {
        Credential credential = waiting();
        Account person = credential.getAccount();
        holds(person, false);

        verifications.verify(people.person(Role.VERIFIER), credential.getToken(), credential.getMark(), agree());

        holds(person, true);
        assertThat(of(person).getReview().isShown()).isTrue();
        assertThat(heard.acts(credential)).containsExactly("VERIFY");
    }

    @Test
    void takesBothAwayAtOnceAndGivesThemBack() {
        Account person = professionals.listed(professionals.lawyer());
        Account verifier = people.person(Role.VERIFIER);
        verifications.suspend(verifier, of(person).getToken(), of(person).getMark(), RULING);
        holds(person, false);
        assertThat(of(person).getReview().getRestriction().getReason()).isEqualTo(Reason.CREDENTIAL_STANDING);

        verifications.resume(verifier, of(person).getToken(), of(person).getMark(), agree());
        holds(person, true);

        verifications.revoke(verifier, of(person).getToken(), of(person).getMark(), RULING);
        holds(person, false);
        assertThat(heard.acts(of(person))).containsExactly("VERIFY", "SUSPEND", "RESUME", "REVOKE");
        refuses("credential.not_suspended", () -> verifications.resume(verifier, of(person).getToken(), of(person).getMark(), agree()));
    }

    @Test
    void revokesWhatIsSuspended() {
        Account person = professionals.listed(professionals.lawyer());
        Account verifier = people.person(Role.VERIFIER);
        verifications.suspend(verifier, of(person).getToken(), of(person).getMark(), RULING);
        verifications.revoke(verifier, of(person).getToken(), of(person).getMark(), RULING);

        assertThat(credentials.record(person.getToken()).orElseThrow().getVerification().getRevokedAt()).isNotNull();
        holds(person, false);
    }

    @Test
    void endsWithItsDayAndHoldsAgainWhenExtended() {
        Account person = professionals.listed(professionals.lawyer());
        clock.move(Duration.ofDays(181));
        holds(person, false);

        verifications.extend(people.person(Role.VERIFIER), of(person).getToken(), of(person).getMark(), agree());
        holds(person, true);
    }

    @Test
    void endsWithABlockOfItsAccount() {
        Account person = professionals.listed(professionals.lawyer());
        Account administrator = people.person(Role.ADMIN);
        roles.block(administrator, person.getToken(), roles.account(administrator, person.getToken()).getVersion(), "冒用他人身份");
        holds(person, false);

        roles.unblock(administrator, person.getToken(), roles.account(administrator, person.getToken()).getVersion());
        holds(person, true);
    }

    @Test
    void endsWhenItsHolderGivesItUp() {
        Account person = professionals.listed(professionals.lawyer());
        applications.withdraw(person, of(person).getToken());

        holds(person, false);
    }

    @Test
    void putsTheNewerCredentialInThePlaceOfTheEarlier() {
        Account person = professionals.listed(professionals.lawyer());
        Credential earlier = of(person);
        professionals.valid(person, Professionals.claim(ProfessionalKind.LAWYER).at("示例新律师事务所", Province.GUANGDONG), List.of());

        assertThat(credentials.valid(person).orElseThrow().getFirm()).isEqualTo("示例新律师事务所");
        Credential replaced = applications.own(person, earlier.getToken());
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        assertThat(replaced.standing(today)).isEqualTo(Standing.MOVED);
        assertThat(replaced.isLapsed(today)).isFalse();

        Credential newer = of(person);
        verifications.revoke(people.person(Role.VERIFIER), newer.getToken(), newer.getMark(), RULING);
        holds(person, false);
        assertThat(applications.own(person, earlier.getToken()).isLapsed(today)).isTrue();
    }

    @Test
    void refusesADecisionOnWhatChangedMeanwhile() {
        Credential read = waiting();
        applications.attach(read.getAccount(), read.getToken(), store.keep(EvidenceCheck.checked(EvidenceFiles.pdf())));

        refuses("moderation.changed_meanwhile", () -> verifications.verify(people.person(Role.VERIFIER), read.getToken(), read.getMark(), agree()));
        holds(read.getAccount(), false);
    }

    @Test
    void confirmsATraineeOnlyUnderALawyer() {
        Account lawyer = professionals.lawyer();
        Account trainee = professionals.trainee(lawyer);
        assertThat(credentials.badges(List.of(trainee)).get(trainee.getToken()).supervisorName()).isEqualTo(of(lawyer).getClaim().getHolder());
        Credential next = professionals.waiting(people.person(), professionals.traineeClaim(lawyer.getName()), List.of());

        verifications.suspend(people.person(Role.VERIFIER), of(lawyer).getToken(), of(lawyer).getMark(), RULING);

        assertThat(credentials.badges(List.of(trainee)).get(trainee.getToken()).supervisorName()).isNull();
        refuses("verification.supervisor_lapsed", () -> verifications.verify(people.person(Role.VERIFIER), next.getToken(), next.getMark(), agree()));
    }
}
