package org.mingda.teamwork;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;
import org.mingda.section.SectionService;

/** Who else may decide on an item, and who takes what was escalated. */
@Stateless
public class ColleagueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionService sections;

    @Inject
    @Any
    private Instance<DecisionGate> gates;

    /** Everybody who may decide on an item, setting aside what moderators asked of each other. Called by this room and the desk. */
    public List<Account> able(Review item) {
        List<Account> staff = em.createQuery("select a from Account a where a.roleNames like :role order by a.name", Account.class)
                .setParameter("role", "%" + item.getDecider().name() + "%").getResultStream()
                .filter(a -> a.is(item.getDecider()) && !a.equals(item.getAuthor())).toList();
        sections.lookUp(staff);
        return staff.stream().filter(a -> admitted(a, item)).toList();
    }

    /** Stops who moderates other sections. */
    public void requireSection(Account by, Review item) {
        if (!sections.covers(by, item)) {
            throw new Refusal("section.not_yours");
        }
    }

    private boolean admitted(Account account, Review item) {
        try {
            gates.stream().filter(gate -> !(gate instanceof TeamworkGate)).forEach(gate -> gate.check(account, item));
            return true;
        } catch (Refusal | NotAllowed closed) {
            return false;
        }
    }

    /** Who decides on an item that was escalated; empty when it was not. Never empty while anybody may decide on it. */
    public List<Account> takers(Review item) {
        return item.getPlace().isEscalated() ? takers(able(item), escalating(item)) : List.of();
    }

    /** Who would decide on an item if this person escalated it; himself last of all. */
    public List<Account> takers(Review item, Account by) {
        return takers(able(item), by);
    }

    /** The leads, who are administrators besides; without any, everybody else; without anybody else, whoever escalated it. */
    static List<Account> takers(List<Account> able, Account escalating) {
        List<Account> others = able.stream().filter(a -> !a.equals(escalating)).toList();
        List<Account> leads = others.stream().filter(a -> a.is(Role.ADMIN)).toList();
        return Stream.of(leads, others).filter(some -> !some.isEmpty()).findFirst().orElse(able);
    }

    private Account escalating(Review item) {
        return em.createQuery("select m.by from Memo m where m.review = :review and m.kind = :kind and m.closedAt is null", Account.class)
                .setParameter("review", item).setParameter("kind", MemoKind.ESCALATION).getResultStream().findFirst().orElse(null);
    }

    /** Whether items that others escalated may be handed to this person: he is a lead, or there is none. Anyone may know of himself. */
    public boolean mayBeHanded(Account by) {
        return by.is(Role.ADMIN) || em.createQuery("select a from Account a where a.roleNames like '%ADMIN%'", Account.class).getResultStream()
                .noneMatch(a -> a.is(Role.ADMIN) && (a.is(Role.MODERATOR) || a.is(Role.VERIFIER)));
    }

    /** Who has to learn of what was written: whoever it is meant for; of an escalation those who decide now. Called by the notifier. */
    public List<Account> readers(Memo memo) {
        if (memo.getKind() == MemoKind.ESCALATION) {
            return takers(memo.getReview(), memo.getBy()).stream().filter(a -> !a.equals(memo.getBy())).toList();
        }
        return memo.getTo() == null ? List.of() : List.of(memo.getTo());
    }
}
