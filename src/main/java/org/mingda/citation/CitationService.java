package org.mingda.citation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.kernel.Markdown;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submitted;
import org.mingda.server.TimeSource;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.Imported;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteChanged;
import org.mingda.statute.StatuteNameService;
import org.mingda.statute.StatuteService;
import org.mingda.statute.StatuteTexts;

/** Keeps in step which texts cite which articles, and which of them are to be checked. Called by events alone. */
@Stateless
public class CitationService {

    /** The kinds of texts whose citations are kept: advice that people act on. */
    static final Set<String> CITING = Set.of("ANSWER", "FOLLOW_UP");

    /** As many texts are read at once when a statute gets a name. */
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StatuteNameService names;

    @Inject
    private StatuteService statutes;

    @Inject
    private Event<CitationDue> due;

    /** A text came in, or its words were changed. */
    public void on(@Observes Submitted event) {
        keep(event.review());
    }

    public void on(@Observes Reviewed event) {
        keep(event.review());
    }

    /** A statute has other words: texts that cite it are compared, and those written before it was known here are found. */
    public void on(@Observes Imported event) {
        Statute statute = event.version().getStatute();
        if (event.outcome() == Imported.Outcome.FIRST) {
            findAgain(statute);
        }
        compare(statute);
    }

    /** A statute has other names or ended. */
    public void on(@Observes StatuteChanged event) {
        findAgain(event.statute());
        compare(event.statute());
    }

    private void keep(Review review) {
        if (CITING.contains(review.getKind())) {
            keep(review, new MentionParser(names.allNow()));
        }
    }

    private void keep(Review review, MentionParser parser) {
        Set<ArticleOf> cited = parser.find(Markdown.passages(review.getText())).stream().flatMap(List::stream).flatMap(m -> m.articles().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<ArticleOf, Citation> kept = em.createQuery("select c from Citation c join fetch c.statute where c.review = :review", Citation.class)
                .setParameter("review", review).getResultStream().collect(Collectors.toMap(Citation::getArticle, c -> c));
        kept.values().stream().filter(c -> !cited.contains(c.getArticle())).forEach(em::remove);
        LocalDate day = LocalDate.ofInstant(review.getOpenedAt(), TimeSource.ZONE);
        Map<ArticleOf, Citation> now = new HashMap<>();
        for (ArticleOf article : cited) {
            Citation citation = kept.computeIfAbsent(article, a -> persisted(new Citation(review, a)));
            citation.citedOn(day);
            now.put(article, citation);
        }
        StatuteTexts texts = statutes.texts(now.keySet());
        now.values().forEach(c -> c.compare(texts));
    }

    private Citation persisted(Citation citation) {
        em.persist(citation);
        return citation;
    }

    /** Reads the texts again in which a name of the statute stands. */
    private void findAgain(Statute statute) {
        MentionParser parser = new MentionParser(names.allNow());
        Set<Review> found = new LinkedHashSet<>();
        for (String name : names.of(statute)) {
            List<Review> batch;
            Long after = 0L;
            do {
                batch = em.createQuery("select r from Review r where r.kind in :kinds and r.id > :after and r.text like :name order by r.id", Review.class)
                        .setParameter("kinds", CITING).setParameter("after", after).setParameter("name", "%" + name + "%").setMaxResults(BATCH).getResultList();
                found.addAll(batch);
                after = batch.isEmpty() ? after : batch.get(batch.size() - 1).getId();
            } while (batch.size() == BATCH);
        }
        em.createQuery("select c.review from Citation c where c.statute = :statute", Review.class).setParameter("statute", statute).getResultStream().forEach(found::add);
        found.forEach(review -> keep(review, parser));
        em.flush();
    }

    private void compare(Statute statute) {
        List<Citation> citing = em.createQuery("select c from Citation c join fetch c.review join fetch c.statute where c.statute = :statute order by c.id", Citation.class)
                .setParameter("statute", statute).getResultList();
        if (citing.isEmpty()) {
            return;
        }
        StatuteTexts texts = statutes.texts(citing.stream().map(Citation::getArticle).collect(Collectors.toSet()));
        Map<Review, List<Citation>> fallen = citing.stream().filter(c -> c.compare(texts)).collect(Collectors.groupingBy(Citation::getReview, LinkedHashMap::new, Collectors.toList()));
        fallen.forEach((review, citations) -> {
            if (review.isShown()) {
                due.fire(new CitationDue(review, citations));
            }
        });
    }
}
