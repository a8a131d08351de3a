package org.mingda.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much words have in common with others, by pairs of neighbouring characters (Dice coefficient). */
final class Overlap {

    private final Set<String> own;

    Overlap(String words) {
        own = pairs(words);
    }

    /** From 0, nothing in common, to 1. */
    double with(String other) {
        Set<String> pairs = pairs(other);
        int all = own.size() + pairs.size();
        pairs.retainAll(own);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
