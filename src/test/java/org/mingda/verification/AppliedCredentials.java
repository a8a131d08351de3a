package org.mingda.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.mingda.account.Account;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Compared;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.HeardCredentials;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.directory.DirectoryService;
import org.mingda.directory.Wanted;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Province;
import org.mingda.staff.RolesService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;

/** Applications and the verifiers who decide on them, for tests of what becomes of them. */
abstract class AppliedCredentials {

    static final Ruling RULING = new Ruling(Reason.CREDENTIAL_STANDING, "公开查询显示执业机构已变更。");

    @Inject
    VerificationService verifications;

    @Inject
    CredentialService credentials;

    @Inject
    DirectoryService directory;

    @Inject
    VerificationDeskService desk;

    @Inject
    ApplicationService applications;

    @Inject
    ModerationService moderation;

    @Inject
    RolesService roles;

    @Inject
    EvidenceStore store;

    @Inject
    Professionals professionals;

    @Inject
    HeardCredentials heard;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    Compared agree() {
        return Professionals.agree(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(180));
    }

    Credential of(Account person) {
        return applications.mine(person).get(0);
    }

    Credential waiting() {
        return professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
    }

    void holds(Account person, boolean expected) {
        assertThat(credentials.valid(person).isPresent()).isEqualTo(expected);
        assertThat(credentials.badges(List.of(person)).containsKey(person.getToken())).isEqualTo(expected);
        Wanted same = new Wanted(Province.GUANGDONG, of(person).getKind(), null, null);
        if (expected) {
            professionals.listed(person);
        }
        boolean listed = false;
        for (int page = 1; page <= directory.list(same, 1).getPages(); page++) {
            listed |= directory.list(same, page).items().stream().anyMatch(c -> c.getAccount().equals(person));
        }
        assertThat(listed).isEqualTo(expected);
    }

    List<Drawer> drawersOf(Account verifier, Account person) {
        return List.of(Drawer.values()).stream().filter(drawer -> {
            for (int page = 1; page <= desk.list(verifier, drawer, 1).getPages(); page++) {
                if (desk.list(verifier, drawer, page).items().stream().anyMatch(c -> c.getAccount().equals(person))) {
                    return true;
                }
            }
            return false;
        }).toList();
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
