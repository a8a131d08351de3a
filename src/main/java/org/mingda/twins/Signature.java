package org.mingda.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The keys under which a text is found by its near-twins: MinHash in bands. Each of {@link #BANDS} times {@link #ROWS} hash functions picks the smallest value of a text's runs; two texts
 * agree in one such value as often as their Jaccard index says. A band of five values agrees by chance seldom, and of twenty bands, texts that share four fifths of their runs have one in
 * common in 9996 of 10,000 cases, texts that share three tenths in 5 of 100. What has a band in common is then compared exactly.
 *
 * <p>It is our own in forty lines because the libraries that have it (java-lsh, datasketches, Lucene) keep their tables in memory, and all nodes have to see these.
 */
final class Signature {

    static final int BANDS = 20;
    static final int ROWS = 5;
    /** The functions must be the same on every node and for ever: the keys are stored. */
    private static final long SEED = 0x6d696e67646131L;
    private static final long[] FACTORS = new long[BANDS * ROWS];
    private static final long[] SHIFTS = new long[BANDS * ROWS];

    static {
        Random random = new Random(SEED);
        for (int i = 0; i < FACTORS.length; i++) {
            FACTORS[i] = random.nextLong() | 1;
            SHIFTS[i] = random.nextLong();
        }
    }

    private Signature() {
    }

    /** One key a band. */
    static List<Long> keys(Shingles text) {
        List<Long> keys = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band + 1;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + least(text, band * ROWS + row));
            }
            keys.add(key);
        }
        return keys;
    }

    private static long least(Shingles text, int function) {
        long least = Long.MAX_VALUE;
        for (int run : text.runs()) {
            least = Math.min(least, mixed(run * FACTORS[function] + SHIFTS[function]));
        }
        return least;
    }

    /** The finish of SplitMix64: neighbouring numbers come out unrelated. */
    static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
