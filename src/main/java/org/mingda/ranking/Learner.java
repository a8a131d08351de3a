package org.mingda.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.mingda.kernel.Refusal;

/**
 * Learns from decided texts, and finds out by itself how well.
 *
 * <p><b>The threshold.</b> Of the scores that approved texts got from models which had not seen them, at most the allowed share may lie above it. Where the two kinds lie apart, it stands
 * midway between the highest of those and the score that all but {@link #MISSED} of the rejected reach, because the next approved texts will be of other kinds than
 * the examples, and so will the next adverts.
 *
 * <p><b>Slips.</b> Moderators let an advert pass now and then, and readers quote what a swindler wrote. A few such texts among the approved would drive the threshold above most adverts. Approved
 * texts that score like the middle of the rejected are therefore left out when the threshold is sought, as long as they are no more than {@link #SLIPS}; the figures count them.
 */
final class Learner {

    /** Fewer decisions of either kind teach nothing that could be trusted. */
    static final int LEAST = 200;
    static final int FOLDS = 5;
    /** The share of rejected texts that may be given up for the sake of approved ones. */
    static final double MISSED = 0.05;
    /** The share of approved texts that may be taken for slips. */
    static final double SLIPS = 0.03;
    /** Any number: the parts must only be the same each time. */
    private static final long SEED = 20_260_316;

    private final List<Example> examples;
    private final double allowed;

    /**
     * @param allowed share of approved texts that may be held, 0 to 1
     */
    Learner(List<Example> examples, double allowed) {
        List<Example> mixed = new ArrayList<>(examples);
        Collections.shuffle(mixed, new Random(SEED));
        this.examples = mixed;
        this.allowed = allowed;
    }

    /** Refuses to learn from one kind alone, or from too few. */
    static void requireEnough(long rejected, long approved) {
        if (rejected == 0 && approved > 0 || approved == 0 && rejected > 0) {
            throw new Refusal("ranking.one_kind", rejected, approved);
        }
        if (rejected < LEAST || approved < LEAST) {
            throw new Refusal("ranking.too_few", rejected, approved, LEAST);
        }
    }

    /**
     * Learns. The examples must be of both kinds.
     *
     * @param step told how many parts of {@link #FOLDS} and one are done; may throw to stop
     */
    Learned learn(IntConsumer step) {
        Counts all = Counts.of(examples);
        double[] scores = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            step.accept(fold);
            judge(all, fold, scores);
        }
        step.accept(FOLDS);
        double[] rejected = sorted(scores, true);
        double[] approved = sorted(scores, false);
        double threshold = threshold(rejected, approved);
        Figures figures = new Figures(rejected.length, approved.length, reach(rejected, threshold), reach(approved, threshold));
        return new Learned(Weights.learned(all, examples), threshold, scale(rejected, approved), figures);
    }

    private void judge(Counts all, int fold, double[] scores) {
        List<Example> held = new ArrayList<>();
        List<Example> others = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (i % FOLDS == fold ? held : others).add(examples.get(i));
        }
        Weights weights = Weights.learned(all.without(held), others);
        for (int i = fold; i < examples.size(); i += FOLDS) {
            scores[i] = weights.score(examples.get(i).buckets());
        }
    }

    private double[] sorted(double[] scores, boolean rejected) {
        double[] some = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (examples.get(i).rejected() == rejected) {
                some[count++] = scores[i];
            }
        }
        double[] sorted = Arrays.copyOf(some, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private double threshold(double[] rejected, double[] approved) {
        int slips = reach(approved, rejected[rejected.length / 2]);
        int last = approved.length - 1 - (slips <= approved.length * SLIPS ? slips : 0);
        double lowest = Math.nextUp(approved[last - (int) (approved.length * allowed)]);
        double most = rejected[(int) (rejected.length * MISSED)];
        return most > lowest ? (lowest + most) / 2 : lowest;
    }

    private static int reach(double[] sorted, double threshold) {
        return (int) Arrays.stream(sorted).filter(score -> score >= threshold).count();
    }

    /** A quarter of the way between the middles of the two kinds. */
    private static double scale(double[] rejected, double[] approved) {
        return Math.max(0.1, (rejected[rejected.length / 2] - approved[approved.length / 2]) / 4);
    }
}
