package org.mingda.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingda.matcher.HostMatcher;
import org.mingda.matcher.Overtime;
import org.mingda.matcher.Reading;
import org.mingda.matcher.Span;
import org.mingda.matcher.WordIndex;
import org.mingda.matcher.WordLines;
import org.mingda.matcher.WordMatcher;
import org.mingda.screening.Candidate;
import org.mingda.screening.Finding;

/**
 * Rules made ready to look at texts together: the words of all of them are found in one pass, each other rule looks for itself. Never changes; any number of threads may
 * ask at once.
 */
public final class RuleSet {

    private final List<CompiledRule> rules;
    private final WordIndex words;

    public RuleSet(List<CompiledRule> rules) {
        this.rules = rules.stream().map(RuleSet::withoutLines).toList();
        this.words = WordIndex.of(lines(rules));
    }

    /** The lines of a word list are in the index and need not be kept twice. */
    private static CompiledRule withoutLines(CompiledRule r) {
        return r.matcher() instanceof WordMatcher ? new CompiledRule(r.token(), r.number(), r.kind(), r.action(), r.scope(), r.shadow(), null) : r;
    }

    private static List<WordLines> lines(List<CompiledRule> rules) {
        List<WordLines> lines = new ArrayList<>();
        rules.forEach(rule -> lines.add(rule.matcher() instanceof WordMatcher matcher ? matcher.lines() : null));
        return lines;
    }

    /** Everything that the rules meet in a text. */
    public List<RuleHit> examine(Candidate candidate) {
        boolean[] asked = new boolean[rules.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = rules.get(i).scope().covers(candidate);
        }
        List<RuleHit> hits = new ArrayList<>();
        if (!candidate.title().isEmpty()) {
            examine(Finding.TITLE, Reading.of(candidate.title()), asked, hits);
        }
        examine(Finding.TEXT, Reading.of(candidate.text()), asked, hits);
        return hits;
    }

    /** Hosts that a text may link to because a live rule says so. */
    public Set<String> allowedHosts(Candidate candidate) {
        Set<String> hosts = new HashSet<>();
        rules.stream().filter(rule -> !rule.shadow() && rule.scope().covers(candidate)).flatMap(RuleSet::allowed).forEach(hosts::add);
        return hosts;
    }

    private static Stream<String> allowed(CompiledRule rule) {
        return rule.matcher() instanceof HostMatcher hosts ? hosts.allowed().stream() : Stream.empty();
    }

    private void examine(String field, Reading reading, boolean[] asked, List<RuleHit> hits) {
        Map<Integer, Set<Span>> found = new LinkedHashMap<>();
        words.find(reading, (span, lists) -> {
            for (int list : lists) {
                if (asked[list]) {
                    found.computeIfAbsent(list, none -> new HashSet<>()).add(span);
                }
            }
        });
        for (int i = 0; i < asked.length; i++) {
            CompiledRule rule = rules.get(i);
            if (found.containsKey(i)) {
                Span.outermost(found.get(i)).forEach(span -> hits.add(new RuleHit(rule, field, span, false)));
            } else if (asked[i] && rule.matcher() != null && (field.equals(Finding.TEXT) || rule.matcher().readsTitle())) {
                ask(rule, field, reading, hits);
            }
        }
    }

    private static void ask(CompiledRule rule, String field, Reading reading, List<RuleHit> hits) {
        try {
            rule.matcher().find(reading).forEach(span -> hits.add(new RuleHit(rule, field, span, false)));
        } catch (Overtime gaveUp) {
            hits.add(new RuleHit(rule, field, Span.WHOLE, true));
        }
    }
}
