package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.mingda.site.Category;

/** How far a decision reaches and until when: one text, posting in one category, or the whole forum. Never changed. */
@Embeddable
public class Reach {

    /** What is restricted. Label {@code moderation_scope.TEXT}. */
    public enum Scope {
        /** One text alone; the account and other texts are not touched. */
        TEXT,
        /** What the person does in one category. */
        CATEGORY,
        /** What the person does anywhere in the forum. */
        FORUM;

        public String getName() {
            return name();
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Scope scope;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id", updatable = false)
    private Category category;

    @Column(name = "until_at", updatable = false)
    private Instant until;

    protected Reach() {
    }

    private Reach(Scope scope, Category category, Instant until) {
        this.scope = scope;
        this.category = category;
        this.until = until;
    }

    /** One text, for as long as the decision stands. */
    public static Reach text() {
        return new Reach(Scope.TEXT, null, null);
    }

    /**
     * A person's acts.
     *
     * @param category where; null for the whole forum
     * @param until    the first instant at which it no longer holds; null without limit of time
     */
    public static Reach person(Category category, Instant until) {
        return new Reach(category == null ? Scope.FORUM : Scope.CATEGORY, category, until);
    }

    /** Whether it covers what is done in a category; null stands for what belongs to none. */
    public boolean covers(Category place) {
        return scope == Scope.FORUM || scope == Scope.CATEGORY && category.equals(place);
    }

    public Scope getScope() {
        return scope;
    }

    /** The category; null unless the scope is {@link Scope#CATEGORY}. */
    public Category getCategory() {
        return category;
    }

    /** When it ends by itself; null when it does not. */
    public Instant getUntil() {
        return until;
    }
}
