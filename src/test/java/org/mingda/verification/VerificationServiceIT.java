package org.mingda.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.HeardCredentials;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.credential.Standing;
import org.mingda.directory.DirectoryService;
import org.mingda.directory.Wanted;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Province;
import org.mingda.staff.RolesService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class VerificationServiceIT {

    private static final Ruling RULING = new Ruling(Reason.CREDENTIAL_STANDING, "公开查询显示执业机构已变更。");

    @Inject
    private VerificationService verifications;

    @Inject
    private CredentialService credentials;

    @Inject
    private DirectoryService directory;

    @Inject
    private VerificationDeskService desk;

    @Inject
    private ApplicationService applications;

    @Inject
    private ModerationService moderation;

    @Inject
    private RolesService roles;

    @Inject
    private EvidenceStore store;

    @Inject
    private Professionals professionals;

    @Inject
    private HeardCredentials heard;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    private Compared agree() {
        return new Compared("执业证扫描件与公开查询一致", LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(180));
    }

    private Credential of(Account person) {
        return applications.mine(person).get(0);
    }

    private Credential waiting() {
        return professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
    }

    private void holds(Account person, boolean expected) {
        assertThat(credentials.valid(person).isPresent()).isEqualTo(expected);
        assertThat(credentials.badges(List.of(person)).containsKey(person.getToken())).isEqualTo(expected);
        Wanted same = new Wanted(Province.GUANGDONG, of(person).getKind(), null);
        boolean listed = false;
        for (int page = 1; page <= directory.list(same, 1).getPages(); page++) {
            listed |= directory.list(same, page).items().stream().anyMatch(c -> c.getAccount().equals(person));
        }
        assertThat(listed).isEqualTo(expected);
    }

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
        Account person = professionals.lawyer();
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
        Account person = professionals.lawyer();
        Account verifier = people.person(Role.VERIFIER);
        verifications.suspend(verifier, of(person).getToken(), of(person).getMark(), RULING);
        verifications.revoke(verifier, of(person).getToken(), of(person).getMark(), RULING);

        assertThat(credentials.record(person.getToken()).orElseThrow().getVerification().getRevokedAt()).isNotNull();
        holds(person, false);
    }

    @Test
    void endsWithItsDayAndHoldsAgainWhenExtended() {
        Account person = professionals.lawyer();
        clock.move(Duration.ofDays(181));
        holds(person, false);

        verifications.extend(people.person(Role.VERIFIER), of(person).getToken(), of(person).getMark(), agree());
        holds(person, true);
    }

    @Test
    void endsWithABlockOfItsAccount() {
        Account person = professionals.lawyer();
        Account administrator = people.person(Role.ADMIN);
        roles.block(administrator, person.getToken(), roles.account(administrator, person.getToken()).getVersion(), "冒用他人身份");
        holds(person, false);

        roles.unblock(administrator, person.getToken(), roles.account(administrator, person.getToken()).getVersion());
        holds(person, true);
    }

    @Test
    void endsWhenItsHolderGivesItUp() {
        Account person = professionals.lawyer();
        applications.withdraw(person, of(person).getToken());

        holds(person, false);
    }

    @Test
    void putsTheNewerCredentialInThePlaceOfTheEarlier() {
        Account person = professionals.lawyer();
        Credential earlier = of(person);
        professionals.valid(person, Professionals.claim(ProfessionalKind.LAWYER).at("示例新律师事务所", Province.GUANGDONG), List.of());

        assertThat(credentials.valid(person).orElseThrow().getFirm()).isEqualTo("示例新律师事务所");
        Credential replaced = applications.own(person, earlier.getToken());
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        assertThat(replaced.standing(today)).isEqualTo(Standing.REPLACED);
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
    void confirmsATraineeOnlyUnderALawyer() {
        Account lawyer = professionals.lawyer();
        Account trainee = professionals.trainee(lawyer);
        assertThat(credentials.badges(List.of(trainee)).get(trainee.getToken()).supervisorName()).isEqualTo(of(lawyer).getClaim().getHolder());
        Credential next = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.TRAINEE_LAWYER).guidedBy(lawyer.getName()), List.of());

        verifications.suspend(people.person(Role.VERIFIER), of(lawyer).getToken(), of(lawyer).getMark(), RULING);

        assertThat(credentials.badges(List.of(trainee)).get(trainee.getToken()).supervisorName()).isNull();
        refuses("verification.supervisor_lapsed", () -> verifications.verify(people.person(Role.VERIFIER), next.getToken(), next.getMark(), agree()));
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

    private List<Drawer> drawersOf(Account verifier, Account person) {
        return List.of(Drawer.values()).stream().filter(drawer -> {
            for (int page = 1; page <= desk.list(verifier, drawer, 1).getPages(); page++) {
                if (desk.list(verifier, drawer, page).items().stream().anyMatch(c -> c.getAccount().equals(person))) {
                    return true;
                }
            }
            return false;
        }).toList();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
