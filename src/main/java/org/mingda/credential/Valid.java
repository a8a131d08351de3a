package org.mingda.credential;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.mingda.moderation.ReviewState;

/** What {@link Credential#isValid} computes, said to the database: the one place where the two must agree. */
public final class Valid {

    /** The condition on {@code c}; needs {@link #on}. */
    public static final String CONDITION = " c.review.state = :approved and c.account.block.at is null and c.verification.verifiedAt is not null"
            + " and c.verification.suspendedAt is null and c.verification.revokedAt is null and c.verification.replacedAt is null"
            + " and c.verification.validUntil >= :today ";

    private Valid() {
    }

    /** Gives a query its two parameters. */
    public static <T> TypedQuery<T> on(LocalDate today, TypedQuery<T> query) {
        return query.setParameter("approved", ReviewState.APPROVED).setParameter("today", today);
    }
}
