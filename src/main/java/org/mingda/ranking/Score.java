package org.mingda.ranking;

import java.util.List;

/**
 * What a model says of a text.
 *
 * @param model   which one
 * @param percent 0 to 100, 50 at the threshold
 * @param high    whether it reaches the threshold
 * @param telling what spoke loudest, against the text first
 * @param place   the loudest run against it, or null
 */
public record Score(RankingModel model, int percent, boolean high, List<Telling> telling, NGrams.Gram place) {

    public RankingModel getModel() {
        return model;
    }

    public int getPercent() {
        return percent;
    }

    public boolean isHigh() {
        return high;
    }

    /** What speaks against the text. */
    public List<Telling> getAgainst() {
        return telling.stream().filter(Telling::isAgainst).toList();
    }

    /** What speaks for it. */
    public List<Telling> getInFavour() {
        return telling.stream().filter(t -> !t.isAgainst()).toList();
    }
}
