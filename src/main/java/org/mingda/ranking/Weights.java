package org.mingda.ranking;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A learned model: for each run of characters, how much more often it stands in rejected texts than in approved ones, as the logarithm of the ratio, corrected by what parts the two kinds
 * best ({@link Margin}). A text's score is the sum over its runs, divided by the root of how many of them are known: sums of independent things spread with that root, so that long and
 * short texts are judged by one threshold. Runs that were never seen say nothing.
 *
 * <p>Each weight is one byte in steps of a sixteenth, up to eight either way (a ratio of 3000): finer ones changed no decision in trials, and a model is stored in some 50 KB.
 */
final class Weights {

    private static final double STEPS = 16;
    private static final int TELLING = 6;

    private final byte[] bytes;

    private Weights(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What some examples, which must be of both kinds, and how often each run stands in them, teach. */
    static Weights learned(Counts counts, List<Example> examples) {
        double[] exact = counts.weights();
        double[] margin = Margin.weights(examples);
        for (int i = 0; i < exact.length; i++) {
            exact[i] += Margin.SHARE * margin[i];
        }
        return of(exact);
    }

    /** From the exact weights, one a bucket. */
    private static Weights of(double[] exact) {
        byte[] bytes = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(exact[i] * STEPS)));
        }
        return new Weights(bytes);
    }

    double weight(int bucket) {
        return bytes[bucket] / STEPS;
    }

    /** Above zero the text resembles what was rejected. */
    double score(int[] buckets) {
        return sum(buckets) / norm(buckets);
    }

    private double sum(int[] buckets) {
        long sum = 0;
        for (int bucket : buckets) {
            sum += bytes[bucket];
        }
        return sum / STEPS;
    }

    private double norm(int[] buckets) {
        int known = 1;
        for (int bucket : buckets) {
            known += bytes[bucket] == 0 ? 0 : 1;
        }
        return Math.sqrt(known);
    }

    /** What speaks loudest for and against a text, the loudest first; of runs that share characters only the loudest is told. */
    List<Telling> telling(NGrams text) {
        double norm = norm(text.buckets());
        List<Telling> told = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            List<NGrams.Gram> loudest = text.grams().stream().filter(g -> side * bytes[g.bucket()] > 0)
                    .sorted(Comparator.comparingInt((NGrams.Gram g) -> -side * bytes[g.bucket()]).thenComparing(g -> -g.letters().length()).thenComparing(NGrams.Gram::letters)).toList();
            distinct(loudest).forEach(g -> told.add(new Telling(g.letters(), weight(g.bucket()) / norm)));
        }
        return told;
    }

    /** The place of the loudest run against the text, or null. */
    NGrams.Gram loudest(NGrams text) {
        return text.grams().stream().filter(g -> g.end() > g.start() && bytes[g.bucket()] > 0)
                .max(Comparator.comparingInt((NGrams.Gram g) -> bytes[g.bucket()]).thenComparing(g -> g.letters().length()).thenComparing(NGrams.Gram::letters)).orElse(null);
    }

    private static List<NGrams.Gram> distinct(List<NGrams.Gram> loudest) {
        List<NGrams.Gram> kept = new ArrayList<>();
        for (NGrams.Gram gram : loudest) {
            boolean told = kept.stream().anyMatch(k -> gram.start() < k.end() && k.start() < gram.end() || isSameMark(k, gram));
            if (!told && kept.size() < TELLING) {
                kept.add(gram);
            }
        }
        return kept;
    }

    /** Marks that differ in their number alone say the same. */
    private static boolean isSameMark(NGrams.Gram one, NGrams.Gram other) {
        boolean marks = one.end() == 0 && other.end() == 0;
        return marks && one.letters().substring(0, one.letters().length() - 1).equals(other.letters().substring(0, other.letters().length() - 1));
    }

    /** As it is stored. */
    byte[] packed() {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static Weights unpacked(byte[] packed) {
        byte[] bytes = new byte[NGrams.BUCKETS];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int at = 0;
            while (at < bytes.length && !inflater.finished()) {
                int read = inflater.inflate(bytes, at, bytes.length - at);
                if (read == 0) {
                    throw new IllegalStateException("a stored model ends too early");
                }
                at += read;
            }
            return new Weights(bytes);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a stored model cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
