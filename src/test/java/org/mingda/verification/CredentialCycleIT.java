package org.mingda.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Act;
import org.mingda.credential.Compared;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.CredentialStep;
import org.mingda.credential.HeardCredentials;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.credential.Source;
import org.mingda.credential.SourceKind;
import org.mingda.credential.Standing;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Province;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** A credential from application to its end, step by step and day by day. */
@ServiceTest
class CredentialCycleIT {

    private static final Ruling RULING = new Ruling(Reason.CREDENTIAL_STANDING, "公开查询显示执业机构已变更。");

    @Inject
    private VerificationService verifications;

    @Inject
    private VerificationDeskService desk;

    @Inject
    private CredentialService credentials;

    @Inject
    private ApplicationService applications;

    @Inject
    private SettingService settings;

    @Inject
    private Professionals professionals;

    @Inject
    private HeardCredentials heard;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }

    private Credential of(Account person) {
        return applications.mine(person).get(0);
    }

    private Standing standing(Account person) {
        return of(person).standing(today());
    }

    @Test
    void goesFromAppliedToInReviewToVerifiedToDueToLapsed() {
        Credential applied = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Account person = applied.getAccount();
        Account verifier = people.person(Role.VERIFIER);
        assertThat(standing(person)).isEqualTo(Standing.WAITING);

        Credential opened = desk.open(verifier, applied.getToken());
        assertThat(standing(person)).isEqualTo(Standing.IN_REVIEW);
        assertThat(opened.getMark()).isEqualTo(applied.getMark());
        desk.open(verifier, applied.getToken());

        verifications.verify(verifier, applied.getToken(), applied.getMark(), Professionals.agree(today().plusDays(180)));
        assertThat(standing(person)).isEqualTo(Standing.VALID);
        assertThat(credentials.history(of(person))).extracting(CredentialStep::getAct).containsExactly(Act.BEGIN, Act.VERIFY);
        assertThat(credentials.history(of(person)).get(1).getSources()).extracting(Source::getKind).containsExactly(SourceKind.CERTIFICATE, SourceKind.REGISTER);

        clock.move(Duration.ofDays(151));
        assertThat(standing(person)).isEqualTo(Standing.DUE);
        assertThat(credentials.valid(person)).isPresent();
        clock.move(Duration.ofDays(30));
        assertThat(standing(person)).isEqualTo(Standing.LAPSED);
        assertThat(credentials.valid(person)).isEmpty();
    }

    @Test
    void isAppliedForAgainAfterARefusal() {
        Credential applied = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Account verifier = people.person(Role.VERIFIER);
        desk.open(verifier, applied.getToken());
        verifications.refuse(verifier, applied.getToken(), of(applied.getAccount()).getMark(), RULING);
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.REFUSED);

        applications.handIn(applied.getAccount(), applied.getToken());
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.WAITING);
    }

    @Test
    void endsWithAMoveUntilTheNewRecordOfTheNewFirmHolds() {
        Account person = professionals.lawyer();
        Credential old = of(person);
        verifications.move(people.person(Role.VERIFIER), old.getToken(), old.getMark(), RULING);
        assertThat(standing(person)).isEqualTo(Standing.MOVED);
        assertThat(credentials.valid(person)).isEmpty();
        assertThat(heard.acts(old)).containsExactly("VERIFY", "MOVE");

        professionals.valid(person, Professionals.claim(ProfessionalKind.LAWYER).at("示例新律师事务所", Province.HUBEI), List.of());
        assertThat(standing(person)).isEqualTo(Standing.VALID);
        assertThat(credentials.records(person)).extracting(c -> c.standing(today())).containsExactly(Standing.VALID, Standing.MOVED);
        assertThat(credentials.find(old.getToken()).orElseThrow().badge(today()).lapsed()).isFalse();
    }

    @Test
    void asksForAsManySourcesAsTheSettingSays() {
        Credential applied = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Account verifier = people.person(Role.VERIFIER);
        Compared one = new Compared(List.of(new Source(SourceKind.CERTIFICATE, "三项相符")), null, today().plusDays(180));
        refuses("credential.sources_required", () -> verifications.verify(verifier, applied.getToken(), applied.getMark(), one));
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.WAITING);

        settings.change(people.person(Role.ADMIN), Setting.CREDENTIAL_SOURCES, "1");
        try {
            verifications.verify(verifier, applied.getToken(), applied.getMark(), one);
        } finally {
            settings.change(people.person(Role.ADMIN), Setting.CREDENTIAL_SOURCES, "2");
        }
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.VALID);
    }

    @Test
    void holdsATraineeNoLongerThanTrainingAndGrace() {
        Account lawyer = professionals.lawyer();
        Credential applied = professionals.waiting(people.person(), professionals.traineeClaim(lawyer.getName()), List.of());
        LocalDate last = applied.getClaim().getPapers().getIssuedOn().plusYears(1).plusDays(90);
        Account verifier = people.person(Role.VERIFIER);
        refuses("verification.training_until", () -> verifications.verify(verifier, applied.getToken(), applied.getMark(), Professionals.agree(last.plusDays(1))));

        verifications.verify(verifier, applied.getToken(), applied.getMark(),
                new Compared(Professionals.agree(last).sources(), applied.getClaim().getPapers().getIssuedOn().plusYears(1), last));
        clock.move(Duration.ofDays(340));
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.DUE);
        clock.move(Duration.ofDays(90));
        assertThat(standing(applied.getAccount())).isEqualTo(Standing.LAPSED);
    }

    @Test
    void takesATraineeOnlyUnderALawyerOfHisOwnFirm() {
        Account lawyer = professionals.lawyer();
        refuses("application.supervisor_elsewhere", () -> applications.apply(people.person(), professionals.traineeClaim(lawyer.getName()).at("示例别处律师事务所", Province.GUANGDONG), List.of()));

        Credential applied = professionals.waiting(people.person(), professionals.traineeClaim(lawyer.getName()), List.of());
        professionals.valid(lawyer, Professionals.claim(ProfessionalKind.LAWYER).at("示例别处律师事务所", Province.GUANGDONG), List.of());
        refuses("verification.supervisor_elsewhere", () -> verifications.verify(people.person(Role.VERIFIER), applied.getToken(), applied.getMark(), Professionals.agree(today().plusDays(90))));
        assertThat(desk.supervisorElsewhere(people.person(Role.VERIFIER), applied)).isTrue();
        assertThat(of(applied.getAccount()).isWaiting()).isTrue();
    }

    @Test
    void refusesOldPapersAndKeepsWhatIsThere() {
        Account person = people.person();
        refuses("credential.papers_old", () -> applications.apply(person, Professionals.claim(ProfessionalKind.LAWYER).dated(null, today().minusYears(3)), List.of()));
        refuses("credential.issued_future", () -> applications.apply(person, Professionals.claim(ProfessionalKind.LAWYER).dated(today().plusDays(1), null), List.of()));
        Credential draft = applications.apply(person, Professionals.claim(ProfessionalKind.LAWYER).dated(null, today()), List.of());
        refuses("credential.papers_old", () -> applications.amend(person, draft.getToken(), Professionals.claim(ProfessionalKind.LAWYER).dated(null, today().minusYears(3)), List.of()));

        assertThat(of(person).getClaim().getPapers().getAssessedOn()).isEqualTo(today());
    }

    @Test
    void readsTheWholeNumberForAReasonAloneAndKeepsIt() {
        Account person = professionals.lawyer();
        Account verifier = people.person(Role.VERIFIER);
        refuses("verification.number_reason", () -> desk.number(verifier, of(person).getToken(), " "));
        refuses("verification.number_reason", () -> desk.number(verifier, of(person).getToken(), "看看"));
        assertThatThrownBy(() -> desk.number(people.person(Role.MODERATOR, Role.ADMIN), of(person).getToken(), "核对公开查询")).isInstanceOf(NotAllowed.class);
        Credential draft = applications.apply(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        assertThatThrownBy(() -> desk.number(verifier, draft.getToken(), "核对公开查询")).isInstanceOf(NotFound.class);
        assertThat(heard.reasons(of(person))).isEmpty();

        assertThat(desk.number(verifier, of(person).getToken(), "核对公开查询")).isEqualTo(of(person).getClaim().getNumber());
        assertThat(heard.reasons(of(person))).containsExactly("核对公开查询");
    }

    /** What another node commits is a row like this: nothing on this one may remember the credential as it was. */
    @Test
    void holdsNoMomentLongerThanAnotherNodeLetsIt() throws SQLException {
        Account person = professionals.lawyer();
        assertThat(credentials.valid(person)).isPresent();
        assertThat(credentials.badges(List.of(person))).isNotEmpty();

        write("update credential set suspended_at = current_timestamp where token = ?", of(person).getToken());
        assertThat(credentials.valid(person)).isEmpty();
        assertThat(credentials.badges(List.of(person))).isEmpty();
        assertThat(credentials.find(of(person).getToken()).orElseThrow().badge(today()).lapsed()).isTrue();

        write("update credential set suspended_at = null where token = ?", of(person).getToken());
        assertThat(credentials.valid(person)).isPresent();
        write("update account set blocked_at = current_timestamp where token = ?", person.getToken());
        assertThat(credentials.valid(person)).isEmpty();
        write("update account set blocked_at = null where token = ?", person.getToken());
        write("update review set state = 'REMOVED' where token = ?", of(person).getReview().getToken());
        assertThat(credentials.valid(person)).isEmpty();
    }

    private void write(String sql, String token) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, token);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
