package org.mingda.screening;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * An unchanging set of words, all looked for in one linear pass over a folded text (Aho-Corasick on a double array), so
 * the time does not grow with the number of words. Safe for many threads; build a new one when the words change.
 *
 * <p>Chinese has no blanks between words, so Han words are found anywhere. Where a word begins or ends with a Latin letter
 * the text must not go on with another one right beside it: {@code vx} is in {@code 加vx号} and in {@code V X 123}, not in
 * {@code xvxz} nor in {@code dev xml}; digits likewise.
 *
 * <p>Two entries that fold alike are one, with the stricter action. A hit inside another of at least the same strictness
 * is not told again.
 */
public final class WordList {

    private static final WordList EMPTY = new WordList(new TreeMap<>());

    private final AhoCorasickDoubleArrayTrie<WordEntry> words = new AhoCorasickDoubleArrayTrie<>();
    private final int size;

    private WordList(TreeMap<String, WordEntry> entries) {
        size = entries.size();
        if (size > 0) {
            words.build(entries);
        }
    }

    /** A list that finds nothing. */
    public static WordList empty() {
        return EMPTY;
    }

    /** A list of {@code entries}, in any order. */
    public static WordList of(Collection<WordEntry> entries) {
        TreeMap<String, WordEntry> folded = new TreeMap<>();
        for (WordEntry entry : entries) {
            folded.merge(FoldedText.fold(entry.word()), entry, WordList::stricter);
        }
        return folded.isEmpty() ? EMPTY : new WordList(folded);
    }

    /** How many different words there are after folding. */
    public int size() {
        return size;
    }

    /** All hits in {@code text}, by place. */
    public List<WordHit> find(FoldedText text) {
        if (size == 0) {
            return List.of();
        }
        List<WordHit> hits = new ArrayList<>();
        words.parseText(text.words(), (from, to, entry) -> {
            if (standsAlone(text, from, to)) {
                hits.add(new WordHit(text.start(from), text.end(to - 1), text.matched(from, to), entry));
            }
        });
        hits.sort(Comparator.comparingInt(WordHit::start).thenComparing(WordHit::end, Comparator.reverseOrder()));
        return withoutCovered(hits);
    }

    private static WordEntry stricter(WordEntry one, WordEntry other) {
        return other.action().compareTo(one.action()) > 0 ? other : one;
    }

    /** Sorted by start, only the longest-reaching hit so far of each action can cover the next one. */
    private static List<WordHit> withoutCovered(List<WordHit> sorted) {
        WordHit[] furthest = new WordHit[Severity.values().length];
        List<WordHit> kept = new ArrayList<>();
        for (WordHit hit : sorted) {
            int action = hit.entry().action().ordinal();
            boolean covered = false;
            for (int i = action; i < furthest.length; i++) {
                covered |= furthest[i] != null && furthest[i].covers(hit);
            }
            if (!covered) {
                kept.add(hit);
                furthest[action] = hit;
            }
        }
        return kept;
    }

    private static boolean standsAlone(FoldedText text, int from, int to) {
        return !continues(text, from) && !continues(text, to);
    }

    /** Whether one Latin word or number runs on over the edge before {@code i}. */
    private static boolean continues(FoldedText text, int i) {
        if (!text.touches(i)) {
            return false;
        }
        char before = text.words().charAt(i - 1);
        char after = text.words().charAt(i);
        return isLatin(before) && isLatin(after) || isDigit(before) && isDigit(after);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
