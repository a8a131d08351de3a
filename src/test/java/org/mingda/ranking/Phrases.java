package org.mingda.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts for tests of learning: each line of a resource beside this class is a pattern with choices in braces, {@code {甲|乙}}. The same seed gives the same texts. Patterns
 * may be parted into some to learn from and others to be judged, so that a test does not reward what was learned by heart.
 */
public final class Phrases {

    private final List<String> patterns;
    private final Random random;

    private Phrases(List<String> patterns, Random random) {
        this.patterns = patterns;
        this.random = random;
    }

    /** All patterns of a kind: advert, fraud, gambling, other, legal or chat. */
    public static Phrases of(String kind, long seed) {
        try (InputStream in = Phrases.class.getResourceAsStream(kind + ".txt")) {
            List<String> patterns = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList());
            Random random = new Random(seed);
            Collections.shuffle(patterns, random);
            return new Phrases(patterns, random);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts of a kind as they are, each written by itself and in another voice than the patterns. */
    public static List<String> posts(String kind) {
        return of("posts-" + kind, 1).patterns;
    }

    /** The first share of the patterns. */
    public Phrases first(double share) {
        return new Phrases(patterns.subList(0, (int) (patterns.size() * share)), random);
    }

    /** The patterns that {@link #first} leaves. */
    public Phrases rest(double share) {
        return new Phrases(patterns.subList((int) (patterns.size() * share), patterns.size()), random);
    }

    /** So many texts, each of a pattern chosen at random. */
    public List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(chosen(patterns.get(random.nextInt(patterns.size()))));
        }
        return texts;
    }

    private String chosen(String pattern) {
        String text = pattern;
        for (int close = text.indexOf('}'); close >= 0; close = text.indexOf('}')) {
            int open = text.lastIndexOf('{', close);
            String[] choices = text.substring(open + 1, close).split("\\|", -1);
            text = text.substring(0, open) + choices[random.nextInt(choices.length)] + text.substring(close + 1);
        }
        return text;
    }
}
