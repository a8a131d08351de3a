package org.mingda.ranking;

import java.util.List;

/** In how many texts of each kind each run stands; all that naive Bayes needs to know of its examples. */
final class Counts {

    /** Laplace's one, per text of the rarer kind: a run that was seen once says little. */
    private static final double SMOOTHING = 1;

    private final int[] rejected = new int[NGrams.BUCKETS];
    private final int[] approved = new int[NGrams.BUCKETS];
    private int rejectedTexts;
    private int approvedTexts;

    static Counts of(List<Example> examples) {
        Counts counts = new Counts();
        examples.forEach(e -> counts.add(e, 1));
        return counts;
    }

    /** The same without some of the examples. */
    Counts without(List<Example> some) {
        Counts rest = new Counts();
        System.arraycopy(rejected, 0, rest.rejected, 0, rejected.length);
        System.arraycopy(approved, 0, rest.approved, 0, approved.length);
        rest.rejectedTexts = rejectedTexts;
        rest.approvedTexts = approvedTexts;
        some.forEach(e -> rest.add(e, -1));
        return rest;
    }

    private void add(Example example, int times) {
        int[] counts = example.rejected() ? rejected : approved;
        for (int bucket : example.buckets()) {
            counts[bucket] += times;
        }
        if (example.rejected()) {
            rejectedTexts += times;
        } else {
            approvedTexts += times;
        }
    }

    /**
     * The logarithms of the ratios. Both kinds are scaled to the size of the rarer one before one is added to each: otherwise runs that were seen hardly at all would
     * speak for the rarer kind, the more so the rarer it is.
     */
    double[] weights() {
        double texts = Math.min(rejectedTexts, approvedTexts);
        double[] exact = new double[NGrams.BUCKETS];
        for (int i = 0; i < exact.length; i++) {
            if (rejected[i] + approved[i] > 0) {
                exact[i] = Math.log((rejected[i] * texts / rejectedTexts + SMOOTHING) / (approved[i] * texts / approvedTexts + SMOOTHING));
            }
        }
        for (int mark : Manner.buckets()) {
            exact[mark] *= Manner.LOUDNESS;
        }
        return exact;
    }
}
