package org.mingda.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.mingda.moderation.Review;

/** Judges texts by the model in use, whose weights it keeps in memory until another is: unpacking costs, asking which one is in use does not. */
@ApplicationScoped
public class Judge {

    @Inject
    private RankingService models;

    private record Loaded(RankingModel model, Weights weights) {
    }

    private volatile Loaded loaded;

    /** What the model says of a text; empty while there is none. The title is empty when it is not the author's. */
    public Optional<Score> judge(String title, String text) {
        return current().map(now -> score(now, NGrams.of(title, text)));
    }

    /** What the model says of a text under review. */
    public Optional<Score> judge(Review review) {
        return now().map(model -> model.apply(review));
    }

    /** What the model in use says of each text under review, for whoever asks about many: which one is in use is asked once. Empty while there is none. */
    public Optional<Function<Review, Score>> now() {
        return current().map(now -> review -> score(now, NGrams.of(review.isTitled() ? review.getTitle() : "", review.getText())));
    }

    private static Score score(Loaded now, NGrams text) {
        double score = now.weights().score(text.buckets());
        return new Score(now.model(), now.model().percent(score), score >= now.model().getThreshold(), now.weights().telling(text), now.weights().loudest(text));
    }

    private Optional<Loaded> current() {
        Optional<String> token = models.inUse();
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Loaded now = loaded;
        if (now == null || !now.model().getToken().equals(token.get())) {
            RankingModel model = models.load(token.get());
            now = new Loaded(model, Weights.unpacked(model.getWeights()));
            loaded = now;
        }
        return Optional.of(now);
    }
}
