package org.mingda.verification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.CredentialStep;
import org.mingda.credential.Valid;
import org.mingda.evidence.Evidence;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.InstantConverter;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ReviewState;
import org.mingda.server.TimeSource;

/** What verifiers read: the lists of the credential desk, one application with its surroundings, its evidence file. */
@Stateless
public class VerificationDeskService {

    /** Credentials on one page of the desk. */
    static final int PAGE = 20;
    /** A reason to read a number is at least two words of Chinese. */
    public static final int REASON_MIN = 4;
    public static final int REASON_MAX = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeaseService leases;

    @Inject
    private CredentialService credentials;

    @Inject
    private Event<EvidenceOpened> evidenceOpened;

    @Inject
    private Event<NumberRead> numberRead;

    private final InstantConverter times = new InstantConverter();

    /** One list of the desk. Verifiers. Two statements. */
    public Slice<Credential> list(Account by, Drawer drawer, int page) {
        by.require(Role.VERIFIER);
        List<Credential> found = drawer.on(today(), em.createQuery("select c from Credential c join fetch c.account join fetch c.review r left join fetch r.leaseHolder"
                + drawer.where() + drawer.order(), Credential.class)).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(found, page, PAGE, count(drawer));
    }

    /** How many lie in each list. Verifiers. One statement each. */
    public Map<Drawer, Long> counts(Account by) {
        by.require(Role.VERIFIER);
        Map<Drawer, Long> counts = new EnumMap<>(Drawer.class);
        for (Drawer drawer : Drawer.values()) {
            counts.put(drawer, count(drawer));
        }
        return counts;
    }

    /** An application with all that is needed to judge it; drafts are nobody's business yet. Verifiers. Takes the lease of what waits, unless another holds it or it is one's own. */
    public Credential open(Account by, String token) {
        by.require(Role.VERIFIER);
        Credential credential = find(token);
        if (credential.getReview() == null) {
            throw new NotFound("credential");
        }
        if (credential.isWaiting() && !credential.getAccount().equals(by) && leases.take(by, credential.getReview().getToken())) {
            em.refresh(credential.getReview());
            begin(by, credential);
        }
        return credential;
    }

    /** Gives an application back. Verifiers. */
    public void release(Account by, String token) {
        by.require(Role.VERIFIER);
        leases.release(by, find(token).getReview().getToken());
    }

    /**
     * From applied to in review, at the first look of a verifier. Written past the entity, as a lease is: as a field of the entity it would raise the version, and the version is what he decides on.
     */
    private void begin(Account by, Credential credential) {
        int begun = em.createNativeQuery("update credential set begun_at = ?1 where token = ?2 and begun_at is null")
                .setParameter(1, times.convertToDatabaseColumn(clock.instant())).setParameter(2, credential.getToken()).executeUpdate();
        if (begun == 1) {
            em.persist(CredentialStep.begin(credential, em.getReference(Account.class, by.getId()), clock.instant()));
            em.flush();
            em.refresh(credential);
        }
    }

    /** The whole number of a certificate, to a verifier who says what for; each reading is told to the audit trail with its reason. */
    public String number(Account by, String token, String why) {
        by.require(Role.VERIFIER);
        String reason = CleanText.line(why == null ? "" : why);
        if (reason.length() < REASON_MIN || reason.length() > REASON_MAX) {
            throw new Refusal("verification.number_reason", REASON_MIN, REASON_MAX);
        }
        Credential credential = find(token);
        if (credential.getReview() == null) {
            throw new NotFound("credential");
        }
        numberRead.fire(new NumberRead(credential, by, reason));
        return credential.getClaim().getNumber();
    }

    /** Other credentials that bear on this one: the same person's, and other people's with the same number. Verifiers. */
    public List<Credential> related(Account by, Credential credential) {
        by.require(Role.VERIFIER);
        return em.createQuery("select c from Credential c join fetch c.account join fetch c.review where c.token <> :token"
                + " and (c.account.id = :holder or c.claim.numberMark = :number) order by c.id desc", Credential.class)
                .setParameter("token", credential.getToken()).setParameter("holder", credential.getAccount().getId())
                .setParameter("number", credential.getClaim().getNumber()).setMaxResults(PAGE).getResultList();
    }

    /** Trainees with a valid credential whom this person guides. Verifiers. */
    public List<Credential> guided(Account by, Credential credential) {
        by.require(Role.VERIFIER);
        return Valid.on(today(), em.createQuery("select c from Credential c join fetch c.account where c.claim.supervisor.id = :lawyer and" + Valid.CONDITION
                + "order by c.id", Credential.class)).setParameter("lawyer", credential.getAccount().getId()).setMaxResults(PAGE).getResultList();
    }

    /** Whether a trainee's supervisor practises at another firm, or holds nothing valid any more. Verifiers. */
    public boolean supervisorElsewhere(Account by, Credential credential) {
        by.require(Role.VERIFIER);
        return credential.getSupervisor() != null && credentials.valid(credential.getSupervisor()).filter(lawyer -> lawyer.getClaim().isSameFirm(credential.getClaim())).isEmpty();
    }

    /** How many texts of this person are in each state. Verifiers. */
    public Map<ReviewState, Long> record(Account by, Account author) {
        by.require(Role.VERIFIER);
        Map<ReviewState, Long> record = new EnumMap<>(ReviewState.class);
        em.createQuery("select r.state, count(r) from Review r where r.author.id = :author and r.kind <> :kind group by r.state", Object[].class)
                .setParameter("author", author.getId()).setParameter("kind", Credential.KIND).getResultList()
                .forEach(row -> record.put((ReviewState) row[0], (Long) row[1]));
        return record;
    }

    /** The evidence of an application: to its applicant, and to verifiers, whose every look is told to the audit trail. To others it does not exist. */
    public Evidence evidence(Account by, String token) {
        Credential credential = find(token);
        boolean own = credential.getAccount().equals(by);
        boolean reviewer = by.is(Role.VERIFIER) && credential.getReview() != null;
        if (!own && !reviewer || !credential.isProved()) {
            throw new NotFound("evidence");
        }
        if (!own) {
            evidenceOpened.fire(new EvidenceOpened(credential, by));
        }
        return credential.getEvidence();
    }

    private Credential find(String token) {
        return em.createQuery("select c from Credential c join fetch c.account left join fetch c.review left join fetch c.claim.supervisor where c.token = :token",
                Credential.class).setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("credential"));
    }

    private long count(Drawer drawer) {
        return drawer.on(today(), em.createQuery("select count(c) from Credential c" + drawer.where(), Long.class)).getSingleResult();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }
}
