package org.mingda.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.application.ApplicationService;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.routing.Coverage;
import org.mingda.routing.CoverageService;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.People;
import org.mingda.verification.VerificationService;

/** Makes the professionals of a test, inside the server, by the way that people go: application, evidence, verification. */
@Stateless
public class Professionals {

    /** No two tests state the same number: reviews of the same words would be repeats. */
    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() % 900_000);

    @Inject
    private People people;

    @Inject
    private ApplicationService applications;

    @Inject
    private VerificationService verifications;

    @Inject
    private EvidenceStore store;

    @Inject
    private CoverageService coverages;

    @Inject
    private Clock clock;

    /** A lawyer from Guangdong with a valid credential of half a year. */
    public Account lawyer() {
        return valid(people.person(), claim(ProfessionalKind.LAWYER), List.of()).getAccount();
    }

    /** A trainee whom this lawyer guides, with a valid credential. */
    public Account trainee(Account lawyer) {
        return valid(people.person(), traineeClaim(lawyer.getName()), List.of()).getAccount();
    }

    /** Puts somebody into the directory, as he himself would. */
    public Account listed(Account professional) {
        Coverage own = coverages.of(professional);
        coverages.choose(professional, own.getProvinces(), own.getFields(), true);
        return professional;
    }

    /** A claim of somebody whom the lawyer of this name guides, with a card of last month. */
    public Claim traineeClaim(String lawyer) {
        return claim(ProfessionalKind.TRAINEE_LAWYER).guidedBy(lawyer).dated(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).minusDays(30), null);
    }

    /** A legal adviser with a valid credential. */
    public Account adviser() {
        return valid(people.person(), claim(ProfessionalKind.LEGAL_ADVISER), List.of()).getAccount();
    }

    /** A claim that nobody stated before. */
    public static Claim claim(ProfessionalKind kind) {
        String number = kind == ProfessionalKind.LAWYER ? "14401201511" + String.format("%06d", SERIAL.incrementAndGet() % 1_000_000) : "法字" + SERIAL.incrementAndGet();
        return Claim.of(kind, null).certificate("证上名" + SERIAL.get(), number, "广东省司法厅").at("示例律师事务所", Province.GUANGDONG);
    }

    /** Two sources that agree. */
    public static Compared agree(LocalDate until) {
        return new Compared(List.of(new Source(SourceKind.CERTIFICATE, "姓名、证号、机构三项相符"), new Source(SourceKind.REGISTER, "公开查询三项相符")), null, until);
    }

    /** An application that waits. */
    public Credential waiting(Account by, Claim claim, List<Category> fields) {
        String token = applications.apply(by, claim, fields).getToken();
        applications.attach(by, token, store.keep(EvidenceCheck.checked(EvidenceFiles.pdf())));
        applications.handIn(by, token);
        return applications.own(by, token);
    }

    /** A valid credential of half a year. */
    public Credential valid(Account by, Claim claim, List<Category> fields) {
        Credential waiting = waiting(by, claim, fields);
        verifications.verify(people.person(Role.VERIFIER), waiting.getToken(), waiting.getMark(),
                agree(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(180)));
        return applications.own(by, waiting.getToken());
    }
}
