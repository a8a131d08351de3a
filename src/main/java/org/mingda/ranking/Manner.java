package org.mingda.ranking;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.mingda.screening.FoldedText;

/**
 * How a text speaks: how many everyday words of asking, of trouble suffered, of talk among readers, of offering and of demanding it has ({@code manner.txt}). What such words mean for a text
 * is learned like everything else; that they belong together is given, because two hundred posts do not hold them all, and the next advert offers the same with words that none of them had.
 *
 * <p>No list of forbidden words: the victim says what the swindler said to him. It is how many of which kind there are that tells the two apart.
 */
enum Manner {
    ASKS, SUFFERS, TALKS, OFFERS, DEMANDS;

    /** Words of a kind beyond these add nothing. */
    static final int MOST = 3;
    /** How many runs of characters a mark of manner counts for: of one to eight, three held most of unseen kinds in trials. */
    static final int LOUDNESS = 3;
    private static final AhoCorasickDoubleArrayTrie<Word> WORDS = words();

    private record Word(Manner manner, String letters) {
    }

    /** What is told of a text: for each manner that it has no such word, or at least one, two, three. Nothing is told of one without a Han character: it is in another language. */
    static List<String> marks(FoldedText text) {
        Set<Word> found = new HashSet<>();
        WORDS.parseText(text.words(), (from, to, word) -> {
            found.add(word);
        });
        List<String> marks = new ArrayList<>();
        if (text.words().chars().noneMatch(Character::isIdeographic)) {
            return marks;
        }
        for (Manner manner : values()) {
            int count = (int) found.stream().filter(word -> word.manner == manner).count();
            for (int least = Math.min(count, 1); least <= Math.min(count, MOST); least++) {
                marks.add(manner.mark(least));
            }
        }
        return marks;
    }

    /** That a text has at least so many words of this manner; with 0, that it has none. No run of characters looks like it. */
    String mark(int least) {
        return name() + least;
    }

    /** The bucket of every mark. */
    static int[] buckets() {
        int[] buckets = new int[values().length * (MOST + 1)];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = NGrams.bucket(values()[i / (MOST + 1)].mark(i % (MOST + 1)));
        }
        return buckets;
    }

    private static AhoCorasickDoubleArrayTrie<Word> words() {
        TreeMap<String, Word> words = new TreeMap<>();
        try (InputStream in = Manner.class.getResourceAsStream("manner.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] row = line.split(" ");
                for (int i = 1; i < row.length; i++) {
                    String folded = FoldedText.fold(row[i]);
                    words.put(folded, new Word(Manner.valueOf(row[0]), folded));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AhoCorasickDoubleArrayTrie<Word> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(words);
        return trie;
    }
}
