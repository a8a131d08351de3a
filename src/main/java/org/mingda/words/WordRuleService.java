package org.mingda.words;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.screening.Severity;
import org.mingda.screening.WordList;

/** The words that moderators have screening look for. */
@Stateless
public class WordRuleService {

    private static final int PAGE_SIZE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WordRules built;

    @Inject
    private Event<WordRuleChanged> changed;

    /** The matcher of all rules as they are now. Called by screening, for every author. */
    public WordList list() {
        // numbers are never used twice, so a rule less and another more still changes their sum
        Object[] mark = em.createQuery("select count(w), max(w.id), sum(w.id) from WordRule w", Object[].class).getSingleResult();
        return built.list(Arrays.toString(mark), () -> em.createQuery("select w from WordRule w", WordRule.class).getResultList());
    }

    /** One page of the rules, the newest first; with a part of a word, those that contain it. Moderators. */
    public Slice<WordRule> page(Account by, String part, int page) {
        by.require(Role.MODERATOR);
        String pattern = part == null ? "%" : "%" + part.replaceAll("[%_!]", "!$0") + "%";
        long total = em.createQuery("select count(w) from WordRule w where w.word like :part escape '!'", Long.class).setParameter("part", pattern).getSingleResult();
        return new Slice<>(em.createQuery("select w from WordRule w left join fetch w.owner where w.word like :part escape '!' order by w.createdAt desc, w.id desc", WordRule.class)
                .setParameter("part", pattern).setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    /** A rule by its token. Moderators. */
    public Optional<WordRule> find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery("select w from WordRule w left join fetch w.owner where w.token = :token", WordRule.class).setParameter("token", token).getResultStream().findFirst();
    }

    /** Writes a rule, which counts from the next text on. Moderators. Refuses a word that folds to one that is listed already. */
    public WordRule add(Account by, String word, Severity action, String note) {
        by.require(Role.MODERATOR);
        WordRule rule = new WordRule(CleanText.line(word), action, CleanText.line(note), em.getReference(Account.class, by.getId()), clock.instant());
        boolean listed = !em.createQuery("select w.id from WordRule w where w.wordKey = :key", Long.class).setParameter("key", rule.getWordKey()).getResultList().isEmpty();
        if (listed) {
            throw new Refusal("words.listed", rule.getWord());
        }
        em.persist(rule);
        em.flush();
        changed.fire(new WordRuleChanged(rule, true, by));
        return rule;
    }

    /** Takes a rule away; texts it has held stay held. Moderators. A rule that is gone already is no mistake. */
    public void remove(Account by, String token) {
        find(by, token).ifPresent(rule -> {
            em.remove(rule);
            em.flush();
            changed.fire(new WordRuleChanged(rule, false, by));
        });
    }
}
