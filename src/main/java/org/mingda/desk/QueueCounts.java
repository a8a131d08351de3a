package org.mingda.desk;

import java.util.List;
import java.util.Map;

/**
 * How much waits, by what a moderator may filter for.
 *
 * @param total    everything
 * @param late     longer than it should
 * @param mine     leased by the one who looks
 * @param others   leased by others
 * @param escalated given to the administrators
 * @param kinds    by kind, the fullest first
 * @param findings by check that holds it, {@link QueueFilter#POLICY} for none
 */
public record QueueCounts(long total, long late, long mine, long others, long escalated, List<Lane> kinds, List<Lane> findings) {

    /** One filter and how many items it leaves. */
    public record Lane(String name, long count) {

        public String getName() {
            return name;
        }

        public long getCount() {
            return count;
        }
    }

    static List<Lane> lanes(Map<String, Long> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Lane(e.getKey(), e.getValue())).toList();
    }

    public long getTotal() {
        return total;
    }

    public long getLate() {
        return late;
    }

    public long getMine() {
        return mine;
    }

    public long getOthers() {
        return others;
    }

    public long getEscalated() {
        return escalated;
    }

    public List<Lane> getKinds() {
        return kinds;
    }

    public List<Lane> getFindings() {
        return findings;
    }
}
