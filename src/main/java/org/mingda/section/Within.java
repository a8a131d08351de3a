package org.mingda.section;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.mingda.account.Role;
import org.mingda.site.Category;

/**
 * What keeps a list to the sections of somebody: the same condition as {@link SectionService#covers}, asked of the database, so that pages and counts are right.
 *
 * @param own the categories he is limited to; empty: he is not limited
 */
public record Within(List<Category> own) {

    /**
     * To be added to the conditions of a query, which is then {@link #fill filled}.
     *
     * @param review how the query names the review
     */
    public String condition(String review) {
        return own.isEmpty() ? "" : " and (%1$s.decider <> :moderating or %1$s.category in :own)".formatted(review);
    }

    /** What the condition names. */
    public Map<String, Object> parameters() {
        return own.isEmpty() ? Map.of() : Map.of("moderating", Role.MODERATOR, "own", own);
    }

    /** Gives a query with the condition what it names. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }
}
