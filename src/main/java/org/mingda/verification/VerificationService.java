package org.mingda.verification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Act;
import org.mingda.credential.Claim;
import org.mingda.credential.Compared;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialDecided;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Verification;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Overturned;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Ruling;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * The acts of verifiers. Each carries the mark of what the verifier saw ({@link Credential#getMark}) and moves credential and review together, so that the author's statement of reasons, the
 * leases and the history of moderation hold here as for every text.
 */
@Stateless
public class VerificationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private CredentialService credentials;

    @Inject
    private SettingService settings;

    @Inject
    private Event<CredentialDecided> decided;

    /** The claim is true: it holds from now on, and takes the place of the person's earlier credential. Verifiers. */
    public void verify(Account by, String token, String mark, Compared compared) {
        Credential credential = forDecision(by, token, mark);
        requireGrounds(credential, compared);
        credential.verify(reference(by), compared, now());
        em.createQuery("select c from Credential c where c.account = :holder and c <> :newer and c.verification.verifiedAt is not null"
                + " and c.verification.replacedAt is null", Credential.class).setParameter("holder", credential.getAccount()).setParameter("newer", credential)
                .getResultList().forEach(earlier -> earlier.replaceBy(credential, reference(by), now()));
        moderation.approve(by, credential.getReview().getToken(), credential.getReview().getVersion());
        tell(credential, by, Act.VERIFY, credential.getVerification().getSources());
    }

    /** The claim could not be confirmed. Verifiers. */
    public void refuse(Account by, String token, String mark, Ruling ruling) {
        Credential credential = forDecision(by, token, mark);
        credential.refuse(reference(by), ruling, now());
        moderation.reject(by, credential.getReview().getToken(), credential.getReview().getVersion(), ruling);
        tell(credential, by, Act.REFUSE, ruling.explanation());
    }

    /** Takes a credential away for a time. Verifiers. */
    public void suspend(Account by, String token, String mark, Ruling ruling) {
        Credential credential = forDecision(by, token, mark);
        credential.suspend(reference(by), ruling, now());
        moderation.remove(by, credential.getReview().getToken(), credential.getReview().getVersion(), ruling);
        tell(credential, by, Act.SUSPEND, ruling.explanation());
    }

    /** Lets a suspended credential hold again. Verifiers. */
    public void resume(Account by, String token, String mark, Compared compared) {
        Credential credential = forDecision(by, token, mark);
        requireGrounds(credential, compared);
        credential.resume(reference(by), compared, now());
        moderation.restore(by, credential.getReview().getToken(), credential.getReview().getVersion());
        tell(credential, by, Act.RESUME, credential.getVerification().getSources());
    }

    /** Takes a credential away for good. Verifiers. */
    public void revoke(Account by, String token, String mark, Ruling ruling) {
        Credential credential = forDecision(by, token, mark);
        boolean shown = credential.getReview().isShown();
        credential.revoke(reference(by), ruling, now());
        if (shown) {
            moderation.remove(by, credential.getReview().getToken(), credential.getReview().getVersion(), ruling);
        }
        tell(credential, by, Act.REVOKE, ruling.explanation());
    }

    /** The holder practises at another firm by now: this record ends, whatever its date says. Verifiers. */
    public void move(Account by, String token, String mark, Ruling ruling) {
        Credential credential = forDecision(by, token, mark);
        boolean shown = credential.getReview().isShown();
        credential.move(reference(by), ruling, now());
        if (shown) {
            moderation.remove(by, credential.getReview().getToken(), credential.getReview().getVersion(), ruling);
        }
        tell(credential, by, Act.MOVE, ruling.explanation());
    }

    /** Lets a credential hold longer, once it was compared anew: the re-check. Verifiers. */
    public void extend(Account by, String token, String mark, Compared compared) {
        Credential credential = forDecision(by, token, mark);
        requireGrounds(credential, compared);
        credential.extend(reference(by), compared, now());
        tell(credential, by, Act.EXTEND, credential.getVerification().getSources());
    }

    /**
     * Keeps the two in step: whatever page a decision on a credential's review comes from, it stands only when the credential was decided here in the same transaction. Called by the
     * container.
     */
    public void on(@Observes Reviewed event) {
        Review review = event.review();
        if (review.getKind().equals(Credential.KIND) && !inStep(event.decision().getKind(), review)) {
            throw new Refusal("verification.decide_at_desk");
        }
    }

    /** A refusal, suspension or revocation was overturned on appeal: the credential waits to be compared anew. Called by the container. */
    public void on(@Observes Overturned event) {
        Review review = event.decision().getReview();
        if (review != null && review.getKind().equals(Credential.KIND) && review.isTakenAway() && event.decision().isCurrent()) {
            Credential credential = byReview(review);
            credential.reopen(reference(event.by()), now());
            moderation.reopen(event.by(), review.getToken(), review.getVersion());
            tell(credential, event.by(), Act.REOPEN, null);
        }
    }

    private boolean inStep(DecisionKind decision, Review review) {
        Verification found = byReview(review).getVerification();
        boolean takenAway = found.isTakenAway();
        return switch (decision) {
            case APPROVE, RESTORE -> found.getVerifiedAt() != null && !takenAway;
            case REMOVE -> takenAway;
            default -> true;
        };
    }

    private Credential byReview(Review review) {
        return em.createQuery("select c from Credential c where c.review = :review", Credential.class).setParameter("review", review).getSingleResult();
    }

    private Credential forDecision(Account by, String token, String mark) {
        by.require(Role.VERIFIER);
        Credential credential = em.createQuery("select c from Credential c join fetch c.account join fetch c.review where c.token = :token", Credential.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("credential"));
        if (credential.getReview().leasedToOther(by, now())) {
            throw new Refusal("moderation.leased", credential.getReview().getLeaseHolder().getName());
        }
        if (!credential.getMark().equals(mark)) {
            throw new Refusal("moderation.changed_meanwhile");
        }
        return credential;
    }

    /** Enough sources; and a trainee is guided by a lawyer of his own firm, no longer than training and grace last. */
    private void requireGrounds(Credential credential, Compared compared) {
        compared.require(settings.number(Setting.CREDENTIAL_SOURCES));
        if (credential.getKind() != ProfessionalKind.TRAINEE_LAWYER) {
            return;
        }
        Claim claim = credential.getClaim();
        Credential lawyer = credentials.valid(credential.getSupervisor()).filter(c -> c.getKind() == ProfessionalKind.LAWYER)
                .orElseThrow(() -> new Refusal("verification.supervisor_lapsed", claim.getSupervisorName()));
        if (!lawyer.getClaim().isSameFirm(claim)) {
            throw new Refusal("verification.supervisor_elsewhere", claim.getSupervisorName(), lawyer.getFirm(), claim.getFirm());
        }
        LocalDate last = claim.getPapers().trainingEnd(settings.number(Setting.TRAINEE_GRACE_DAYS));
        if (last != null && compared.until() != null && compared.until().isAfter(last)) {
            throw new Refusal("verification.training_until", last.toString());
        }
    }

    private void tell(Credential credential, Account by, Act act, String reason) {
        em.flush();
        decided.fire(new CredentialDecided(credential, by, act.name(), reason));
    }

    private Account reference(Account account) {
        return em.getReference(Account.class, account.getId());
    }

    private Instant now() {
        return clock.instant();
    }
}
