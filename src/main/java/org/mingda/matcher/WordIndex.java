package org.mingda.matcher;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.mingda.screening.FoldedText;

/**
 * The words of any number of lists, all looked for in one linear pass over a folded text (Aho-Corasick on a double array), so that the time does not grow with the
 * number of words. Unchanging; build a new one when a list changes.
 *
 * <p>Chinese has no blanks between words, so Han words are found anywhere. Where a word begins or ends with a Latin letter the text must not go on with another one
 * right beside it: {@code vx} is in {@code 加vx号} and in {@code V X 123}, not in {@code xvxz} nor in {@code dev xml}; digits likewise. Digits in Han count as digits.
 */
public final class WordIndex {

    private final AhoCorasickDoubleArrayTrie<int[]> spellings;
    private final AhoCorasickDoubleArrayTrie<int[]> sounds;

    private WordIndex(TreeMap<String, int[]> spellings, TreeMap<String, int[]> sounds) {
        this.spellings = built(spellings);
        this.sounds = built(sounds);
    }

    /** Receives what is found: a place in the original, and the numbers of the lists that hold the word. */
    public interface Sink {
        void found(Span span, int[] lists);
    }

    /** An index of these lists, which are named by their place in {@code lists}; null stands for an empty one. */
    public static WordIndex of(List<WordLines> lists) {
        TreeMap<String, int[]> spellings = new TreeMap<>();
        TreeMap<String, int[]> sounds = new TreeMap<>();
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i) != null) {
                int[] alone = {i};
                enter(lists.get(i).spellings(), alone, spellings);
                enter(lists.get(i).sounds(), alone, sounds);
            }
        }
        return new WordIndex(spellings, sounds);
    }

    /** Hands every word found to {@code sink}, in no order; the same place may be told twice. */
    public void find(Reading text, Sink sink) {
        if (spellings != null) {
            find(text.folded(), spellings, text.folded().digits(), sink);
            text.rereadings().forEach(other -> find(other, spellings, other.digits(), sink));
        }
        if (sounds != null) {
            find(text.folded(), sounds, text.folded().sounds(), sink);
            text.rereadings().forEach(other -> find(other, sounds, other.sounds(), sink));
        }
    }

    private static void find(FoldedText text, AhoCorasickDoubleArrayTrie<int[]> words, String view, Sink sink) {
        words.parseText(view, (from, to, lists) -> {
            if (!continues(text, from) && !continues(text, to)) {
                sink.found(new Span(text.start(from), text.end(to - 1)), lists);
            }
        });
    }

    /** The arrays of words that one list alone has are one and the same, which keeps a long list small. */
    private static void enter(Collection<String> words, int[] list, TreeMap<String, int[]> entries) {
        for (String word : words) {
            entries.merge(word, list, WordIndex::both);
        }
    }

    private static int[] both(int[] some, int[] one) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    private static AhoCorasickDoubleArrayTrie<int[]> built(TreeMap<String, int[]> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        AhoCorasickDoubleArrayTrie<int[]> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(entries);
        return trie;
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
