package org.mingda.verification;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.mingda.credential.Valid;
import org.mingda.moderation.ReviewState;

/** The lists of the credential desk. Label {@code verification_drawer.WAITING}. */
public enum Drawer {
    /** Handed in, oldest first. */
    WAITING("c.review.state = :pending", "c.review.openedAt, c.id"),
    /** Valid, and its day of re-check has come. */
    DUE("c.verification.recheckOn <= :today and" + Valid.CONDITION, "c.verification.validUntil, c.id"),
    LAPSED("c.review.state = :approved and c.verification.validUntil < :today and c.verification.revokedAt is null and c.verification.replacedAt is null",
            "c.verification.validUntil desc, c.id"),
    SUSPENDED("c.review.state = :removed and c.verification.revokedAt is null and c.verification.movedAt is null", "c.verification.suspendedAt, c.id"),
    VALID(Valid.CONDITION, "c.verification.verifiedAt desc, c.id desc"),
    /** Refused, revoked, moved, replaced or withdrawn. */
    ENDED("(c.review.state in :ended or c.verification.revokedAt is not null or c.verification.movedAt is not null or c.verification.replacedAt is not null)", "c.review.decidedAt desc, c.id desc");

    private final String condition;
    private final String order;

    Drawer(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** The condition on {@code c}. */
    String where() {
        return " where " + condition;
    }

    String order() {
        return " order by " + order;
    }

    <T> TypedQuery<T> on(LocalDate today, TypedQuery<T> query) {
        set(query, "pending", ReviewState.PENDING);
        set(query, "approved", ReviewState.APPROVED);
        set(query, "removed", ReviewState.REMOVED);
        set(query, "ended", List.of(ReviewState.REJECTED, ReviewState.WITHDRAWN));
        set(query, "today", today);
        return query;
    }

    private void set(TypedQuery<?> query, String name, Object value) {
        if (condition.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "verification_drawer." + name();
    }

    public String getName() {
        return name();
    }
}
