package org.mingda.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Weights that part the examples with the widest margin: a linear support vector machine with squared loss, found by descent in the coordinates of its dual (Hsieh and others 2008, the way of
 * LIBLINEAR), in which an example counts for as much as it is hard. Naive Bayes looks at each run of characters by itself and so counts what always comes together twice; this does not, but it
 * leans on the runs of its own examples. Together they hold more than either, see the package's notes.
 *
 * <p>Both kinds have the same say, however many texts of each there are.
 */
final class Margin {

    /** How much one unit of these weights counts beside a logarithm of naive Bayes. Between 2 and 20 made little difference in trials. */
    static final double SHARE = 5;
    /** The descent is near its end after ten rounds; more of them changed no decision in trials. */
    private static final int ROUNDS = 10;
    private static final long SEED = 20_261_123;

    private final List<Example> examples;
    private final double[] weights = new double[NGrams.BUCKETS];
    private final double[] pull;
    private double offset;

    private Margin(List<Example> examples) {
        this.examples = examples;
        pull = new double[examples.size()];
    }

    /** One weight a bucket; above zero it speaks against a text. The examples must be of both kinds. */
    static double[] weights(List<Example> examples) {
        Margin margin = new Margin(examples);
        double rejected = examples.stream().filter(Example::rejected).count();
        double[] say = {examples.size() / (2 * (examples.size() - rejected)), examples.size() / (2 * rejected)};
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> margin.learn(i, say[examples.get(i).rejected() ? 1 : 0]));
        }
        return margin.weights;
    }

    private void learn(int i, double say) {
        int[] buckets = examples.get(i).buckets();
        int side = examples.get(i).rejected() ? 1 : -1;
        double length = Math.sqrt(1.0 + buckets.length);
        double sum = 0;
        for (int bucket : buckets) {
            sum += weights[bucket];
        }
        double gradient = side * (sum / length + offset) - 1 + pull[i] / (2 * say);
        double square = buckets.length / (length * length) + 1 + 1 / (2 * say);
        double now = Math.max(0, pull[i] - gradient / square);
        double step = (now - pull[i]) * side;
        pull[i] = now;
        offset += step;
        for (int bucket : buckets) {
            weights[bucket] += step / length;
        }
    }
}
