package org.mingda.signoff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.HandedOver;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;

/** Sign-offs: asked for by the text's own service inside its transaction, given by the supervisor. Both credentials must hold when it is given. */
@Stateless
public class SignOffService {

    /** Rows on a page of the list. */
    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private Event<SignOffAsked> asked;

    @Inject
    private Event<SignOffGiven> given;

    @Inject
    private Event<HandedBack> handedBack;

    /**
     * Lays a trainee's words before the lawyer his credential names: in place of those that wait or were handed back, else as a new sign-off. Called by the text's own service for managed texts.
     */
    public void ask(Credential trainee, Clearance clearance, SignOffRequest request) {
        Account supervisor = supervisor(trainee);
        SignOff open = clearance.isUnsigned() ? clearance.getSignOff() : null;
        if (open != null && open.getSupervisor().equals(supervisor)) {
            open.askAgain(trainee.getAccount(), request.text(), clock.instant());
        } else {
            withdraw(trainee.getAccount(), clearance);
            clearance.awaits(new SignOff(trainee.getAccount(), supervisor, request, clock.instant()));
            em.persist(clearance.getSignOff());
        }
        asked.fire(new SignOffAsked(clearance.getSignOff()));
    }

    /** The trainee takes back what waits for a sign-off, if anything does. Called by the text's own service for managed texts. */
    public void withdraw(Account by, Clearance clearance) {
        if (clearance.isUnsigned()) {
            clearance.getSignOff().withdraw(by, clock.instant());
        }
    }

    /** What waits for this supervisor, longest first. Everybody sees his own only. */
    public Slice<SignOff> waiting(Account by, int page) {
        long total = em.createQuery("select count(s) from SignOff s where s.supervisor.token = :by and s.state = :asked", Long.class)
                .setParameter("by", by.getToken()).setParameter("asked", SignOffState.ASKED).getSingleResult();
        List<SignOff> rows = em.createQuery("select s from SignOff s join fetch s.trainee where s.supervisor.token = :by and s.state = :asked order by s.askedAt, s.id", SignOff.class)
                .setParameter("by", by.getToken()).setParameter("asked", SignOffState.ASKED)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows, page, PAGE, total);
    }

    /** What this supervisor decided on last. */
    public List<SignOff> decided(Account by, int most) {
        return em.createQuery("select s from SignOff s join fetch s.trainee where s.supervisor.token = :by and s.state in :done order by s.decidedAt desc, s.id desc", SignOff.class)
                .setParameter("by", by.getToken()).setParameter("done", List.of(SignOffState.SIGNED, SignOffState.HANDED_BACK)).setMaxResults(most).getResultList();
    }

    /** One sign-off, for its supervisor and its trainee; for others it is not there. */
    public SignOff find(Account by, String token) {
        return em.createQuery("select s from SignOff s join fetch s.trainee join fetch s.supervisor where s.token = :token", SignOff.class)
                .setParameter("token", token).getResultStream().findFirst().filter(s -> s.getSupervisor().equals(by) || s.getTrainee().equals(by)).orElseThrow(() -> new NotFound("sign-off"));
    }

    /** The supervisor stands by the text, with the words as he left them; the version is the one he saw. */
    public SignOff sign(Account by, String token, int version, String text) {
        SignOff signOff = forDecision(by, token, version);
        requireBoth(signOff);
        String words = text == null ? "" : CleanText.body(text);
        if (words.isEmpty() || words.length() > SignOff.TEXT_MAX) {
            throw new Refusal("signoff.text_length", SignOff.TEXT_MAX);
        }
        signOff.sign(by, words, clock.instant());
        given.fire(new SignOffGiven(signOff));
        return signOff;
    }

    /** The supervisor gives the text back and says what to mend. */
    public SignOff handBack(Account by, String token, int version, String remark) {
        SignOff signOff = forDecision(by, token, version);
        signOff.handBack(by, remark, clock.instant());
        handedBack.fire(new HandedBack(signOff));
        return signOff;
    }

    /** Whether a text waits for somebody who cannot sign at present, because his own credential does not hold. Its trainee may lay it before another lawyer, or wait. Called for those who may read it. */
    public boolean isStranded(SignOff signOff) {
        return signOff != null && signOff.isOpen() && !lawyer(signOff.getSupervisor());
    }

    /** Another lawyer guides a trainee: all that is open waits for him from now on, word for word. Called by the container. */
    public void on(@Observes HandedOver event) {
        Account lawyer = event.credential().getSupervisor();
        em.createQuery("select s from SignOff s where s.trainee = :trainee and s.supervisor = :from and s.state in :open order by s.id", SignOff.class)
                .setParameter("trainee", event.credential().getAccount()).setParameter("from", event.from())
                .setParameter("open", List.of(SignOffState.ASKED, SignOffState.HANDED_BACK)).getResultList().forEach(open -> {
                    open.handTo(lawyer);
                    if (open.isAsked()) {
                        asked.fire(new SignOffAsked(open));
                    }
                });
    }

    private SignOff forDecision(Account by, String token, int version) {
        SignOff signOff = find(by, token);
        signOff.requireSupervisor(by);
        if (signOff.getVersion() != version) {
            throw new Refusal("signoff.changed_meanwhile");
        }
        return signOff;
    }

    private void requireBoth(SignOff signOff) {
        if (!lawyer(signOff.getSupervisor())) {
            throw new Refusal("signoff.supervisor_lapsed");
        }
        boolean guided = credentials.valid(signOff.getTrainee()).filter(c -> signOff.getSupervisor().equals(c.getSupervisor()) && guides(signOff.getSupervisor(), c)).isPresent();
        if (!guided) {
            throw new Refusal("signoff.trainee_lapsed");
        }
    }

    /** The lawyer who may sign for this trainee; a refusal when there is none at present. */
    private Account supervisor(Credential trainee) {
        Account supervisor = trainee.getSupervisor();
        if (supervisor == null || !guides(supervisor, trainee)) {
            throw new Refusal("signoff.no_supervisor");
        }
        return supervisor;
    }

    /** Whether an account may stand by a trainee's words now: a lawyer of his firm whose credential holds. */
    private boolean guides(Account account, Credential trainee) {
        return credentials.valid(account).filter(c -> c.getKind() == ProfessionalKind.LAWYER && c.getClaim().isSameFirm(trainee.getClaim())).isPresent();
    }

    private boolean lawyer(Account account) {
        return credentials.valid(account).filter(c -> c.getKind() == ProfessionalKind.LAWYER).isPresent();
    }
}
