package org.mingda.appeal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the decisions of a time fared on appeal, counted three ways; each list begins with what was overturned most.
 *
 * @param reasons    by reason of the catalogue
 * @param rules      by automatic rule
 * @param moderators by the one who decided; the machine under the empty name
 */
public record Outcomes(List<Tally> reasons, List<Tally> rules, List<Tally> moderators) {

    /**
     * Decisions that agree in all that is counted by.
     *
     * @param reason    a reason's name, or null
     * @param rules     tokens of rules and names of checks
     * @param moderator who decided; empty for the machine
     * @param tally     their counts
     */
    record Group(String reason, List<String> rules, String moderator, Tally tally) {
    }

    static Outcomes of(List<Group> groups) {
        return new Outcomes(counted(groups, g -> Stream.ofNullable(g.reason())), counted(groups, g -> g.rules().stream()), counted(groups, g -> Stream.of(g.moderator())));
    }

    private static List<Tally> counted(List<Group> groups, Function<Group, Stream<String>> names) {
        Map<String, Tally> all = new TreeMap<>();
        groups.forEach(g -> names.apply(g).forEach(name -> all.merge(name, new Tally(name, g.tally().decided(), g.tally().upheld(), g.tally().overturned()), Tally::and)));
        List<Tally> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparingLong(Tally::overturned).thenComparingLong(Tally::decided).reversed().thenComparing(Tally::name));
        return List.copyOf(sorted);
    }

    public List<Tally> getReasons() {
        return reasons;
    }

    public List<Tally> getRules() {
        return rules;
    }

    public List<Tally> getModerators() {
        return moderators;
    }
}
