package org.mingda.guidance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.credential.Act;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialDecided;
import org.mingda.credential.CredentialService;
import org.mingda.credential.HandedOver;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Valid;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.reminder.CredentialDue;
import org.mingda.server.TimeSource;

/** Who guides a trainee, and who shall. Trainees with a valid credential ask; the lawyer asked decides. */
@Stateless
public class GuidanceService {

    /** What takes a lawyer's right to sign away; with a new record of another firm he leaves his trainees behind. */
    private static final Set<String> LOSSES = Set.of(Act.SUSPEND.name(), Act.REVOKE.name(), Act.MOVE.name());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private Event<HandedOver> handedOver;

    @Inject
    private Event<GuidanceMoved> moved;

    @Inject
    private Event<GuidanceLost> lost;

    /** The trainee's own credential; a refusal for those who are none. */
    public Credential trainee(Account by) {
        return credentials.valid(by).filter(c -> c.getKind() == ProfessionalKind.TRAINEE_LAWYER).orElseThrow(() -> new Refusal("guidance.no_trainee"));
    }

    /** Whether the lawyer named on this trainee's credential may sign now. Everybody may ask. */
    public boolean isGuided(Credential trainee) {
        return lawyer(trainee.getSupervisor()).filter(c -> c.getClaim().isSameFirm(trainee.getClaim())).isPresent();
    }

    /** Lawyers of the trainee's firm who could guide him instead. Everybody asks for himself. */
    public List<Credential> candidates(Account by) {
        Credential trainee = trainee(by);
        return credentials.lawyersOf(trainee.getClaim(), by).stream().filter(c -> !c.getAccount().equals(trainee.getSupervisor())).toList();
    }

    /** What the trainee has asked and is not decided yet. Everybody asks for himself. */
    public Optional<Guidance> open(Account by) {
        return em.createQuery("select g from Guidance g join fetch g.lawyer where g.credential.account.id = :by and g.state = :asked", Guidance.class)
                .setParameter("by", by.getId()).setParameter("asked", GuidanceState.ASKED).getResultStream().findFirst();
    }

    /** The trainee asks a lawyer of his firm, in place of whom he asked before. */
    public Guidance ask(Account by, String lawyerToken) {
        Credential trainee = trainee(by);
        Credential lawyer = candidates(by).stream().filter(c -> c.getAccount().getToken().equals(lawyerToken)).findFirst()
                .orElseThrow(() -> new Refusal("guidance.no_lawyer"));
        open(by).ifPresent(earlier -> earlier.withdraw(clock.instant()));
        Guidance guidance = new Guidance(em.getReference(Credential.class, trainee.getId()), em.getReference(Account.class, lawyer.getAccount().getId()), clock.instant());
        em.persist(guidance);
        moved.fire(new GuidanceMoved(guidance));
        return guidance;
    }

    /** A request, for the lawyer who was asked; for others it is not there. */
    public Guidance find(Account by, String token) {
        return em.createQuery("select g from Guidance g join fetch g.lawyer join fetch g.credential c join fetch c.account where g.token = :token", Guidance.class)
                .setParameter("token", token).getResultStream().findFirst().filter(g -> g.getLawyer().equals(by)).orElseThrow(() -> new NotFound("guidance"));
    }

    /** The lawyer agrees: he guides the trainee from now on, and what waits for a signature waits for his. Both credentials must hold, at one firm. */
    public void accept(Account by, String token) {
        Guidance guidance = find(by, token);
        Credential trainee = em.find(Credential.class, guidance.getCredential().getId());
        Credential own = lawyer(by).filter(c -> c.getClaim().isSameFirm(trainee.getClaim())).orElseThrow(() -> new Refusal("guidance.no_lawyer"));
        if (!trainee.isValid(today())) {
            throw new Refusal("guidance.trainee_lapsed");
        }
        guidance.accept(clock.instant());
        Account from = trainee.getSupervisor();
        trainee.handOver(em.getReference(Account.class, by.getId()), own.getClaim().getHolder(), clock.instant());
        em.flush();
        handedOver.fire(new HandedOver(trainee, from));
        moved.fire(new GuidanceMoved(guidance));
    }

    /** The lawyer says no. */
    public void decline(Account by, String token) {
        Guidance guidance = find(by, token);
        guidance.decline(clock.instant());
        moved.fire(new GuidanceMoved(guidance));
    }

    /** A lawyer's credential was taken away: his trainees learn of it. Called by the container. */
    public void on(@Observes CredentialDecided event) {
        if (LOSSES.contains(event.act())) {
            tellTrainees(event.credential(), false);
        } else if (event.act().equals(Act.VERIFY.name())) {
            tellTrainees(event.credential(), true);
        }
    }

    /** A lawyer's credential has lapsed. Called by the container. */
    public void on(@Observes CredentialDue event) {
        if (event.isLapsed()) {
            tellTrainees(event.credential(), false);
        }
    }

    /** All his trainees, or only those of a firm that he has left. */
    private void tellTrainees(Credential lawyer, boolean left) {
        if (lawyer.getKind() == ProfessionalKind.LAWYER) {
            Valid.on(today(), em.createQuery("select c from Credential c join fetch c.account where c.claim.supervisor.id = :lawyer and" + Valid.CONDITION + "order by c.id", Credential.class))
                    .setParameter("lawyer", lawyer.getAccount().getId()).getResultStream()
                    .filter(trainee -> !left || !trainee.getClaim().isSameFirm(lawyer.getClaim())).forEach(trainee -> lost.fire(new GuidanceLost(trainee)));
        }
    }

    private Optional<Credential> lawyer(Account account) {
        return account == null ? Optional.empty() : credentials.valid(account).filter(c -> c.getKind() == ProfessionalKind.LAWYER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }
}
