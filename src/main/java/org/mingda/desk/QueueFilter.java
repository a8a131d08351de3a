package org.mingda.desk;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.moderation.ReviewState;

/**
 * What a moderator wants to see of the queue; null lets everything pass.
 *
 * @param kind     a kind of content
 * @param category the slug of a category
 * @param finding  the name of a check that holds it, or {@link #POLICY}
 * @param lease    {@link #MINE}, {@link #OTHERS} or {@link #FREE}
 * @param late     only what waits longer than it should
 */
public record QueueFilter(String kind, String category, String finding, String lease, boolean late) {

    /** Held by the site's policy alone. */
    public static final String POLICY = "policy";
    public static final String MINE = "mine";
    public static final String OTHERS = "others";
    public static final String FREE = "free";

    public QueueFilter {
        kind = shaped(kind, "[A-Z_]{1,20}");
        category = shaped(category, "[a-z0-9-]{1,40}");
        finding = shaped(finding, "[a-z-]{1,30}");
        lease = lease != null && Set.of(MINE, OTHERS, FREE).contains(lease) ? lease : null;
    }

    /** What is no filter is none: an address typed wrongly shows everything. */
    private static String shaped(String value, String shape) {
        return value != null && value.matches(shape) ? value : null;
    }

    public String getKind() {
        return kind;
    }

    public String getCategory() {
        return category;
    }

    public String getFinding() {
        return finding;
    }

    public String getLease() {
        return lease;
    }

    public boolean isLate() {
        return late;
    }

    /** The conditions on {@code r} with their parameters, for whoever looks now. */
    Conditions conditions(Account by, Instant now, Instant lateBefore) {
        Conditions all = new Conditions("r.state = :state", "state", ReviewState.PENDING);
        all.when(kind != null, "r.kind = :kind", "kind", kind);
        all.when(category != null, "r.category.slug = :category", "category", category);
        all.when(POLICY.equals(finding), "r.heldBy = :policy", "policy", "");
        all.when(finding != null && !POLICY.equals(finding), "r.heldBy like :check", "check", "%," + finding + ",%");
        all.when(late, "r.openedAt < :late", "late", lateBefore);
        all.when(MINE.equals(lease), "r.leaseHolder = :me and r.leaseUntil > :now", "me", by);
        all.when(OTHERS.equals(lease), "r.leaseHolder <> :me and r.leaseUntil > :now", "me", by);
        all.when(FREE.equals(lease), "(r.leaseHolder is null or r.leaseUntil <= :now)", "now", now);
        all.when(MINE.equals(lease) || OTHERS.equals(lease), null, "now", now);
        return all;
    }

    /** Conditions of a query, joined by "and", and their parameters. */
    static final class Conditions {

        private final StringBuilder text;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Conditions(String first, String parameter, Object value) {
            text = new StringBuilder(first);
            parameters.put(parameter, value);
        }

        /** Adds a condition, or only a parameter when there is no text, if it is wanted. */
        void when(boolean wanted, String condition, String parameter, Object value) {
            if (wanted) {
                text.append(condition == null ? "" : " and " + condition);
                parameters.put(parameter, value);
            }
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
