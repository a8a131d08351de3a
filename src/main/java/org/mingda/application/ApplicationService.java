package org.mingda.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.AccountName;
import org.mingda.account.Role;
import org.mingda.consent.ConsentService;
import org.mingda.consent.ConsentText;
import org.mingda.consent.ConsentWithdrawn;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Valid;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceChanged;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * What a member does about his own credentials. Details are kept before any file is sent, and a file before anything is handed in: each step is a transaction of its own, so a bad upload or a
 * refused text loses nothing that was typed.
 */
@Stateless
public class ApplicationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private ConsentService consents;

    @Inject
    private Event<EvidenceChanged> evidenceChanged;

    /**
     * Begins an application with its details; any confirmed member, one open application at a time. A trainee's claim names the lawyer who guides him, by the name of the account or of the
     * licence.
     */
    public Credential apply(Account by, Claim claim, Collection<Category> specialties) {
        by.requireConfirmed();
        requirePapers(claim);
        if (open(by) != null) {
            throw new Refusal("application.one_open");
        }
        Credential credential = new Credential(em.getReference(Account.class, by.getId()), supervised(by, claim), managed(specialties), clock.instant());
        em.persist(credential);
        return credential;
    }

    /** States the details anew; its applicant, until it is verified. What waits already is screened again and goes on waiting. */
    public Credential amend(Account by, String token, Claim claim, Collection<Category> specialties) {
        requirePapers(claim);
        Credential credential = own(by, token);
        credential.amend(supervised(by, claim), managed(specialties));
        if (credential.isWaiting()) {
            moderation.resubmit(credential.getReview(), Application.submission(credential));
        }
        return credential;
    }

    /** Attaches a file that lies in the evidence folder, in place of any earlier one; its applicant, until it is verified. */
    public void attach(Account by, String token, Evidence file) {
        evidenceChanged.fire(new EvidenceChanged(file.getFile(), null));
        consents.require(by, ConsentText.EVIDENCE);
        Credential credential = own(by, token);
        evidenceChanged.fire(new EvidenceChanged(null, credential.isProved() ? credential.getEvidence().getFile() : null));
        credential.attach(file, clock.instant());
    }

    /** Hands it in for review; its applicant. What waits already goes on waiting. */
    public void handIn(Account by, String token) {
        Credential credential = own(by, token);
        if (credential.isWaiting()) {
            return;
        }
        requirePapers(credential.getClaim());
        if (credential.getReview() == null) {
            credential.requireProof();
            Review review = moderation.submit(Application.submission(credential));
            review.decideAt("/desk/credential/" + token, Role.VERIFIER);
            credential.handIn(review);
        } else {
            credential.handIn(credential.getReview());
            moderation.resubmit(credential.getReview(), Application.submission(credential));
        }
    }

    /** Takes it back, or gives a credential up; its applicant. The evidence file is destroyed; a draft leaves nothing. */
    public void withdraw(Account by, String token) {
        Credential credential = own(by, token);
        evidenceChanged.fire(new EvidenceChanged(null, credential.isProved() ? credential.getEvidence().getFile() : null));
        if (credential.getReview() == null) {
            em.remove(credential);
        } else {
            credential.destroyEvidence();
            moderation.withdraw(by, credential.getReview().getToken());
        }
    }

    /** Somebody no longer agrees that his papers are kept: the files go, what was decided on them stays. Called by the container. */
    public void on(@Observes ConsentWithdrawn event) {
        if (event.text() == ConsentText.EVIDENCE) {
            mine(event.account()).stream().filter(Credential::isProved).forEach(credential -> {
                evidenceChanged.fire(new EvidenceChanged(null, credential.getEvidence().getFile()));
                credential.destroyEvidence();
            });
        }
    }

    /** All of one's own, newest first. */
    public List<Credential> mine(Account by) {
        return em.createQuery("select c from Credential c join fetch c.account left join fetch c.review where c.account.id = :by order by c.id desc", Credential.class)
                .setParameter("by", by.getId()).getResultList();
    }

    /** One of one's own; to others it does not exist. */
    public Credential own(Account by, String token) {
        return em.createQuery("select c from Credential c join fetch c.account left join fetch c.review left join fetch c.claim.supervisor"
                + " where c.token = :token and c.account.id = :by", Credential.class)
                .setParameter("token", token).setParameter("by", by.getId()).getResultStream().findFirst().orElseThrow(() -> new NotFound("credential"));
    }

    /** The application of one's own that is not decided yet, or was refused and may be mended; null when there is none. */
    public Credential open(Account by) {
        return mine(by).stream().filter(Credential::isOpen).findFirst().orElse(null);
    }

    private List<Category> managed(Collection<Category> specialties) {
        return specialties.stream().distinct().map(c -> em.getReference(Category.class, c.getId())).toList();
    }

    private void requirePapers(Claim claim) {
        claim.getPapers().require(claim.getKind(), LocalDate.ofInstant(clock.instant(), TimeSource.ZONE), settings.number(Setting.TRAINEE_GRACE_DAYS));
    }

    private Claim supervised(Account by, Claim claim) {
        if (claim.getKind() != ProfessionalKind.TRAINEE_LAWYER) {
            return claim.guidedBy(null, null);
        }
        Credential lawyer = lawyer(by, claim.getSupervisorName());
        if (!lawyer.getClaim().isSameFirm(claim)) {
            throw new Refusal("application.supervisor_elsewhere", lawyer.getClaim().getHolder(), lawyer.getFirm(), claim.getFirm());
        }
        return claim.guidedBy(lawyer.getAccount(), lawyer.getClaim().getHolder());
    }

    /** A lawyer with a valid credential, by the name of his account or the one on his licence. */
    private Credential lawyer(Account by, String name) {
        if (name == null || name.isBlank()) {
            throw new Refusal("credential.supervisor_required");
        }
        List<Credential> lawyers = Valid.on(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE), em.createQuery("select c from Credential c join fetch c.account where"
                + " c.claim.kind = :lawyer and c.account.id <> :by and (c.claim.holder = :name or c.account.nameKey = :key) and" + Valid.CONDITION, Credential.class))
                .setParameter("lawyer", ProfessionalKind.LAWYER).setParameter("by", by.getId()).setParameter("name", name.strip())
                .setParameter("key", AccountName.key(name.strip())).setMaxResults(2).getResultList();
        if (lawyers.size() != 1) {
            throw new Refusal(lawyers.isEmpty() ? "application.supervisor_unknown" : "application.supervisor_several", name.strip());
        }
        return lawyers.get(0);
    }
}
