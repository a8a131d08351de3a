package org.mingda.rule;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.screening.Severity;

/** The moderators' rules: written, let run and put back. Steps carry the version of the rule that was seen, so that of two moderators at once one is told. */
@Stateless
public class RuleService {

    private static final int PAGE_SIZE = 50;

    private static final String RUNNING = "select v from RuleVersion v join fetch v.rule r where r.state in :running and v.number = r.currentNumber"
            + " or r.state = :live and r.nextShadow = true and v.number = r.nextNumber order by r.id, v.number";
    private static final String LISTED = " from RuleVersion v join v.rule r left join r.owner o where v.number = r.currentNumber"
            + " and (:state is null or r.state = :state) and (r.name like :part escape '!' or v.reason like :part escape '!')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RuleSets sets;

    @Inject
    private Event<RuleChanged> changed;

    /** All rules that run, as they are now. Called by screening, for every author. */
    public RuleSet running() {
        // rules are never deleted and their versions only grow, so each change changes the sum
        Object[] mark = em.createQuery("select count(r), sum(r.version) from Rule r", Object[].class).getSingleResult();
        return sets.set(Arrays.toString(mark), () -> em.createQuery(RUNNING, RuleVersion.class)
                .setParameter("running", List.of(RuleState.LIVE, RuleState.SHADOW)).setParameter("live", RuleState.LIVE).getResultStream()
                .map(v -> v.compiled(v.getRule().getState() == RuleState.SHADOW || v.getNumber() != v.getRule().getCurrent().getNumber())).toList());
    }

    /** One page of the rules, those at work first, then the newest. Moderators. */
    public Slice<RuleRow> page(Account by, RuleFilter filter, int page) {
        by.require(Role.MODERATOR);
        long total = filled(em.createQuery("select count(r)" + LISTED, Long.class), filter).getSingleResult();
        List<RuleRow> rows = filled(em.createQuery("select r, v.action, v.reason" + LISTED + " order by r.createdAt desc, r.id desc", Object[].class), filter)
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultStream()
                .map(row -> new RuleRow((Rule) row[0], (Severity) row[1], (String) row[2])).toList();
        return new Slice<>(rows, page, PAGE_SIZE, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, RuleFilter filter) {
        return query.setParameter("state", filter.state()).setParameter("part", filter.pattern());
    }

    /** What rules are called, by their tokens; without those that there are not. Moderators. */
    public Map<String, String> names(Account by, Collection<String> tokens) {
        by.require(Role.MODERATOR);
        return tokens.isEmpty() ? Map.of() : em.createQuery("select r.token, r.name from Rule r where r.token in :tokens", Object[].class)
                .setParameter("tokens", tokens).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** A rule with its versions. Moderators. */
    public Optional<Rule> find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery("select r from Rule r left join fetch r.owner left join fetch r.versions v left join fetch v.by where r.token = :token", Rule.class)
                .setParameter("token", token).getResultStream().findFirst();
    }

    /** Writes a rule; it does nothing until it is tried and let run. Moderators. */
    public Rule write(Account by, String name, RuleKind kind, RuleDraft draft) {
        by.require(Role.MODERATOR);
        Account owner = em.getReference(Account.class, by.getId());
        Rule rule = new Rule(CleanText.line(name), kind, owner, clock.instant());
        RuleVersion written = rule.write(draft, owner, clock.instant());
        em.persist(rule);
        em.flush();
        changed.fire(new RuleChanged(rule, "WRITTEN", written.getNumber(), by));
        return rule;
    }

    /** Writes a rule that is live at once. Moderators; for rules that come with the forum. */
    public Rule adopt(Account by, String name, RuleKind kind, RuleDraft draft) {
        Rule rule = write(by, name, kind, draft);
        rule.adopt(clock.instant());
        changed.fire(new RuleChanged(rule, "LIVE", 1, by));
        return rule;
    }

    /** Writes a rule anew; the version that runs goes on. Moderators. */
    public void rewrite(Account by, String token, int seen, RuleDraft draft) {
        step(by, token, seen, "WRITTEN", rule -> rule.write(draft, em.getReference(Account.class, by.getId()), clock.instant()));
    }

    /** Lets the version that was tried record what it meets. Moderators. */
    public void shadow(Account by, String token, int seen) {
        step(by, token, seen, "SHADOWED", Rule::shadow);
    }

    /** Lets the version that ran in shadow do what it says. Moderators. */
    public void goLive(Account by, String token, int seen) {
        step(by, token, seen, "LIVE", rule -> rule.goLive(clock.instant()));
    }

    /** Stops a rule; texts it has held stay held. Moderators. */
    public void off(Account by, String token, int seen) {
        step(by, token, seen, "OFF", Rule::off);
    }

    /** Puts a version back that was live once. Moderators. */
    public void rollBack(Account by, String token, int seen, int number) {
        step(by, token, seen, "ROLLED_BACK", rule -> rule.rollBack(number, clock.instant()));
    }

    /** A version has been tried on decided texts. Called by the trial when it is done. */
    public void tried(String token, int number) {
        em.createQuery("select r from Rule r where r.token = :token", Rule.class).setParameter("token", token).getResultStream().findFirst()
                .ifPresent(rule -> rule.tried(number, clock.instant()));
    }

    private void step(Account by, String token, int seen, String act, Consumer<Rule> step) {
        Rule rule = find(by, token).orElseThrow(() -> new NotFound("rule"));
        if (rule.getVersion() != seen) {
            throw new Refusal("rule.changed_meanwhile");
        }
        step.accept(rule);
        try {
            em.flush();
        } catch (OptimisticLockException raced) {
            throw new Refusal("rule.changed_meanwhile");
        }
        changed.fire(new RuleChanged(rule, act, act.equals("WRITTEN") ? rule.getCandidate().getNumber() : rule.getCurrent().getNumber(), by));
    }
}
