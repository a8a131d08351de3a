package org.mingda.ranking;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.kernel.Refusal;

/**
 * Trains every night, when there is anything new to learn. The timer rings on every node; the first one trains, the others find that it does or has done. Before there are
 * enough decisions nothing happens, and nobody is told: the page says so to whoever looks.
 */
@Singleton
public class NightlyTraining {

    private static final Logger LOG = Logger.getLogger(NightlyTraining.class.getName());
    /** A model younger than this was trained this night, or by hand since the evening. */
    private static final Duration NIGHT = Duration.ofHours(12);

    @Inject
    private RankingService models;

    @Inject
    private TrainingService trainings;

    @Inject
    private TrainingRun run;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ring() {
        if (!isDue()) {
            return;
        }
        try {
            run.start(null);
        } catch (Refusal notNow) {
            LOG.log(Level.FINE, "No model is trained tonight: {0}", notNow.getMessage());
        }
    }

    boolean isDue() {
        Optional<Instant> latest = trainings.latestDecision();
        Optional<RankingModel> newest = models.newest();
        return latest.isPresent() && newest.map(m -> m.getTrainedAt().plus(NIGHT).isBefore(clock.instant()) && latest.get().isAfter(m.getLatestDecision())).orElse(true);
    }
}
