package org.mingda.desk;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.moderation.Lane;
import org.mingda.moderation.ReviewState;

/**
 * What a moderator wants to see of the queue; null lets everything pass.
 *
 * @param kind      a kind of content
 * @param category  the slug of a category
 * @param finding   the name of a check that holds it, or {@link #POLICY}
 * @param lease     {@link #MINE}, {@link #OTHERS} or {@link #FREE}
 * @param late      only what waits longer than its lane's clock allows
 * @param lane      the name of a lane
 * @param escalated only what was escalated
 */
public record QueueFilter(String kind, String category, String finding, String lease, boolean late, String lane, boolean escalated) {

    /** Held by the site's policy alone. */
    public static final String POLICY = "policy";
    public static final String MINE = "mine";
    public static final String OTHERS = "others";
    public static final String FREE = "free";

    private static final String YES = "yes";

    public QueueFilter {
        kind = shaped(kind, "[A-Z_]{1,20}");
        category = shaped(category, "[a-z0-9-]{1,40}");
        finding = shaped(finding, "[a-z-]{1,30}");
        lease = lease != null && Set.of(MINE, OTHERS, FREE).contains(lease) ? lease : null;
        String wanted = lane;
        lane = Arrays.stream(Lane.values()).map(Lane::name).filter(name -> name.equals(wanted)).findFirst().orElse(null);
    }

    /** The filter that the parameters of an address ask for. */
    static QueueFilter asked(UnaryOperator<String> query) {
        return new QueueFilter(query.apply("kind"), query.apply("category"), query.apply("finding"), query.apply("lease"), query.apply("late") != null, query.apply("lane"),
                query.apply("escalated") != null);
    }

    /** What is no filter is none: an address typed wrongly shows everything. */
    private static String shaped(String value, String shape) {
        return value != null && value.matches(shape) ? value : null;
    }

    /** The parameters of an address that asks for this filter; no value needs to be encoded. */
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("lane", lane);
        parts.put("kind", kind);
        parts.put("category", category);
        parts.put("finding", finding);
        parts.put("lease", lease);
        parts.put("late", late ? YES : null);
        parts.put("escalated", escalated ? YES : null);
        return parts.entrySet().stream().filter(e -> e.getValue() != null).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
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

    public String getLane() {
        return lane;
    }

    public boolean isEscalated() {
        return escalated;
    }

    /** The conditions on {@code r} with their parameters, for whoever looks now. */
    Conditions conditions(Account by, Instant now) {
        Conditions all = new Conditions("r.state = :state", "state", ReviewState.PENDING);
        all.when(kind != null, "r.kind = :kind", "kind", kind);
        all.when(lane != null, "r.place.lane = :lane", "lane", lane == null ? null : Lane.valueOf(lane));
        all.when(category != null, "r.category.slug = :category", "category", category);
        all.when(POLICY.equals(finding), "r.heldBy = :policy", "policy", "");
        all.when(finding != null && !POLICY.equals(finding), "r.heldBy like :check", "check", "%," + finding + ",%");
        all.when(late, "r.place.dueAt < :late", "late", now);
        all.when(escalated, "r.place.escalatedAt <= :up", "up", now);
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

        /** Adds conditions that begin with "and" and name no parameters of their own. */
        void and(String conditions) {
            text.append(conditions);
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
