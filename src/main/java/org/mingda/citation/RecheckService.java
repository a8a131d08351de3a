package org.mingda.citation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;
import org.mingda.statute.StatuteService;
import org.mingda.statute.StatuteTexts;

/** Texts whose law has changed: which they are, and the word of somebody who looked that they still hold. */
@Stateless
public class RecheckService {

    /** Citations on a page of the list. */
    public static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private StatuteService statutes;

    @Inject
    private Event<CitationChecked> checked;

    /** What is to be checked in texts that show, the longest changed first: an author's own, for an editor all. */
    public Slice<Citation> due(Account by, int page) {
        long total = mine(by, "select count(c) from Citation c join c.review r", "", Long.class).getSingleResult();
        List<Citation> rows = total == 0 ? List.of() : mine(by, "select c from Citation c join fetch c.review r join fetch c.statute join fetch r.author",
                " order by c.changedOn, c.id", Citation.class).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows, page, PAGE, total);
    }

    private <T> TypedQuery<T> mine(Account by, String what, String order, Class<T> type) {
        boolean all = by.is(Role.EDITOR);
        TypedQuery<T> query = em.createQuery(what + " where c.changedOn is not null and r.state = :shown" + (all ? "" : " and r.author.token = :by") + order, type)
                .setParameter("shown", ReviewState.APPROVED);
        return all ? query : query.setParameter("by", by.getToken());
    }

    /** One citation, for the author of its text and for editors. */
    public Citation find(Account by, String token) {
        Citation citation = em.createQuery("select c from Citation c join fetch c.review r join fetch c.statute join fetch r.author where c.token = :token", Citation.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("citation"));
        citation.requireCheckerOf(by);
        return citation;
    }

    /** What the article of a citation says in all versions. Anyone may read statutes. */
    public StatuteTexts texts(Citation citation) {
        return statutes.texts(Set.of(citation.getArticle()));
    }

    /** Of these texts, those with citations to be checked: the citations by the token of the text's review. Anyone may know. */
    public Map<String, List<Citation>> dueIn(Collection<String> reviewTokens) {
        return reviewTokens.isEmpty() ? Map.of() : em.createQuery("select c from Citation c join fetch c.review join fetch c.statute where c.review.token in :tokens"
                + " and c.changedOn is not null order by c.id", Citation.class).setParameter("tokens", reviewTokens).getResultStream()
                .collect(Collectors.groupingBy(c -> c.getReview().getToken()));
    }

    /**
     * The text still holds; its author and editors, who saw the words of now.
     *
     * @param seen the version that was seen
     */
    public Citation confirm(Account by, String token, int seen) {
        Citation citation = find(by, token);
        if (citation.getVersion() != seen) {
            throw new Refusal("shell.changed_meanwhile");
        }
        citation.confirm(em.getReference(Account.class, by.getId()), clock.instant());
        em.flush();
        checked.fire(new CitationChecked(citation, by));
        return citation;
    }
}
