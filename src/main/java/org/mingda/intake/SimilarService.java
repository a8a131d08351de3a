package org.mingda.intake;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.mingda.moderation.ReviewState;

/** Finds public questions whose titles are like words that somebody types. Anyone may ask. One statement. */
@Stateless
public class SimilarService {

    /** As many are offered. */
    public static final int MOST = 5;
    /** Shorter words are like everything. */
    static final int WORDS_MIN = 4;
    /** The newest are compared; comparing one takes some microseconds. */
    private static final int LOOKED_AT = 1000;
    /** By trial: titles about the same trouble share a quarter of their pairs, others hardly a tenth. */
    private static final double ALIKE = 0.25;

    @PersistenceContext
    private EntityManager em;

    /** The questions most like these words, the likest first. */
    public List<SimilarQuestion> like(String words) {
        if (words == null || words.strip().length() < WORDS_MIN) {
            return List.of();
        }
        Overlap overlap = new Overlap(words);
        return em.createQuery("select q.token, r.title from Question q join q.review r where r.state = :shown order by q.id desc", Object[].class)
                .setParameter("shown", ReviewState.APPROVED).setMaxResults(LOOKED_AT).getResultStream()
                .map(row -> new Alike(new SimilarQuestion("/question/" + row[0], (String) row[1]), overlap.with((String) row[1])))
                .filter(alike -> alike.degree() >= ALIKE).sorted(Comparator.comparingDouble(Alike::degree).reversed()).limit(MOST).map(Alike::question).toList();
    }

    /** A question and how like it is. */
    private record Alike(SimilarQuestion question, double degree) {
    }
}
