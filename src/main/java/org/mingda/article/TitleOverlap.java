package org.mingda.article;

import java.util.HashSet;
import java.util.Set;

/** How much two titles have in common, by pairs of neighbouring characters (Dice coefficient): works for Chinese, which has no spaces, without a dictionary. */
final class TitleOverlap {

    private final Set<String> own;

    TitleOverlap(String title) {
        own = pairs(title);
    }

    /** From 0, nothing in common, to 1. */
    double with(String other) {
        Set<String> pairs = pairs(other);
        int all = own.size() + pairs.size();
        pairs.retainAll(own);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String title) {
        String key = Headline.key(title);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }
}
