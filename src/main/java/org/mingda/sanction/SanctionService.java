package org.mingda.sanction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Overturned;
import org.mingda.moderation.Reach;
import org.mingda.moderation.Restriction;
import org.mingda.moderation.RestrictionService;

/** Imposes and ends sanctions. Each is recorded as a decision, of which notices and audit hear. */
@Stateless
public class SanctionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RestrictionService restrictions;

    @Inject
    private BanKey key;

    /** Imposes a sanction; moderators, on people below them. It counts from the person's next request. */
    public Sanction impose(Account by, String accountToken, Sentence sentence, Grounds grounds) {
        by.require(Role.MODERATOR);
        Account subject = em.createQuery("select a from Account a where a.token = :token", Account.class).setParameter("token", accountToken)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("account"));
        Sanction.requireAuthority(by, subject);
        if (!subject.isConfirmed() && sentence.kind() == DecisionKind.WARN) {
            throw new Refusal("sanction.unconfirmed");
        }
        Decision decision = restrictions.record(by, sentence.restriction(subject, grounds.ruling(), grounds.facts(), clock.instant()));
        Sanction sanction = new Sanction(decision);
        em.persist(sanction);
        if (sentence.kind() == DecisionKind.BAN) {
            mark(sanction, subject, sentence.phone());
        }
        return sanction;
    }

    private void mark(Sanction ban, Account subject, String phone) {
        em.persist(new BanMark(ban, BanMark.Kind.EMAIL, key.mailbox(subject.getEmail())));
        String named = Identity.phoneOf(subject.getEmail());
        if (named != null && (phone == null || !Identity.phone(phone).equals(named))) {
            em.persist(new BanMark(ban, BanMark.Kind.PHONE, key.phone(named)));
        }
        if (phone != null) {
            if (Identity.phone(phone).isEmpty()) {
                throw new Refusal("sanction.phone_shape");
            }
            em.persist(new BanMark(ban, BanMark.Kind.PHONE, key.phone(phone)));
        }
    }

    /**
     * Ends a sanction before its time; moderators, on people below them.
     *
     * @param version the sanction's version that was read
     * @param why     told to the person
     */
    public void lift(Account by, String token, int version, String why) {
        by.require(Role.MODERATOR);
        Sanction sanction = one(token);
        Sanction.requireAuthority(by, sanction.getAccount());
        if (sanction.getVersion() != version) {
            throw new Refusal("shell.changed_meanwhile");
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("sanction.why_required");
        }
        sanction.lift(em.getReference(Account.class, by.getId()), now());
        Reach reach = Reach.person(sanction.getDecision().getReach().getCategory(), null);
        restrictions.record(by, new Restriction(DecisionKind.LIFT, sanction.getAccount(), null, reach, why));
    }

    /** Says that a warning was read; the person warned, for himself. */
    public void acknowledge(Account by, String token) {
        one(token).acknowledge(by, now());
    }

    /** A sanction was found wrong on appeal: it ends, if it holds still. Called by the container. */
    public void on(@Observes Overturned event) {
        em.createQuery("select s from Sanction s join fetch s.decision where s.decision = :decision", Sanction.class).setParameter("decision", event.decision())
                .getResultStream().findFirst().filter(s -> s.isInForce(now())).ifPresent(s -> s.lift(em.getReference(Account.class, event.by().getId()), now()));
    }

    private Sanction one(String token) {
        return em.createQuery("select s from Sanction s join fetch s.account join fetch s.decision where s.token = :token", Sanction.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("sanction"));
    }

    private Instant now() {
        return clock.instant();
    }
}
