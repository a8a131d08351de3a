package org.mingda.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingda.kernel.Refusal;
import org.mingda.screening.Candidate;

/** Which texts a rule looks at: of which kinds of content and in which categories; all where none is named. */
@Embeddable
public class RuleScope {

    static final int KINDS_MAX = 200;
    static final int CATEGORIES_MAX = 1_000;

    /** Between commas, as in {@code ,COMMENT,QUESTION,}; empty for all. */
    @Column(nullable = false, length = KINDS_MAX, updatable = false)
    private String kinds;

    /** Slugs between commas; empty for all. */
    @Column(nullable = false, length = CATEGORIES_MAX, updatable = false)
    private String categories;

    protected RuleScope() {
    }

    /** Kinds of content, and slugs of categories; empty ones for all. */
    public RuleScope(Collection<String> kinds, Collection<String> categories) {
        this.kinds = joined(kinds, "[A-Z_]{1,20}");
        this.categories = joined(categories, "[a-z0-9-]{1,60}");
        if (this.kinds.length() > KINDS_MAX || this.categories.length() > CATEGORIES_MAX) {
            throw new Refusal("rule.scope_unusable");
        }
    }

    /** All texts. */
    public static RuleScope everywhere() {
        return new RuleScope(Set.of(), Set.of());
    }

    private static String joined(Collection<String> names, String shape) {
        if (names == null || names.isEmpty()) {
            return "";
        }
        if (names.stream().anyMatch(name -> !name.matches(shape))) {
            throw new Refusal("rule.scope_unusable");
        }
        return "," + String.join(",", new TreeSet<>(names)) + ",";
    }

    /** Whether a text of this kind and category is looked at; a text without category only by rules for all categories. */
    public boolean covers(String kind, String category) {
        return (kinds.isEmpty() || kinds.contains("," + kind + ","))
                && (categories.isEmpty() || category != null && !category.isEmpty() && categories.contains("," + category + ","));
    }

    boolean covers(Candidate candidate) {
        return covers(candidate.kind(), candidate.categorySlug());
    }

    public List<String> getKinds() {
        return names(kinds);
    }

    public List<String> getCategories() {
        return names(categories);
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.substring(1).split(","));
    }
}
