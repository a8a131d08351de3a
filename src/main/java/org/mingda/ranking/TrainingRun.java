package org.mingda.ranking;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.account.Account;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Trains a model, off the thread of whoever asked for it: reads the decisions page by page, learns, keeps the model. It can be stopped between any two steps. */
@ApplicationScoped
public class TrainingRun {

    private static final Logger LOG = Logger.getLogger(TrainingRun.class.getName());
    /** Decisions read at once: some megabytes. */
    private static final int PAGE = 1000;
    private static final double PER_THOUSAND = 1000;

    @Inject
    private TrainingService trainings;

    @Inject
    private RankingService models;

    @Inject
    private SettingService settings;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /** Somebody asked the run to stop. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Starts a training and returns at once. Moderators; null for the timer. Refuses what {@link TrainingService#open} refuses. */
    public Training start(Account by) {
        Training run = trainings.open(by);
        executor.execute(() -> train(run.getToken(), by));
        return run;
    }

    /** Trains on this thread. */
    void train(String run, Account by) {
        DecidedTexts texts = new DecidedTexts();
        Training.Outcome outcome = Training.Outcome.FAILED;
        try {
            outcome = learn(run, by, texts);
        } catch (Stopped stopped) {
            outcome = Training.Outcome.CANCELLED;
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The ranking model could not be trained", failure);
        } finally {
            trainings.end(run, outcome, texts.rejected(), texts.approved());
        }
    }

    private Training.Outcome learn(String run, Account by, DecidedTexts texts) {
        Instant begun = clock.instant();
        int all = (int) trainings.supply(null).decisions();
        int total = all + (Learner.FOLDS + 1) * share(all);
        read(run, texts, total);
        if (texts.rejected() == 0 || texts.approved() == 0) {
            return Training.Outcome.ONE_KIND;
        }
        if (Math.min(texts.rejected(), texts.approved()) < Learner.LEAST) {
            return Training.Outcome.TOO_FEW;
        }
        double allowed = settings.number(Setting.RANKING_FALSE_HOLDS) / PER_THOUSAND;
        Learned learned = new Learner(texts.examples(), allowed).learn(part -> step(run, all + part * share(all), total));
        models.keep(by, learned, texts.latest(), Duration.between(begun, clock.instant()));
        return Training.Outcome.DONE;
    }

    private void read(String run, DecidedTexts texts, int total) {
        int from = 0;
        List<DecidedTexts.Line> page;
        do {
            step(run, from, total);
            page = trainings.decisions(from, PAGE);
            page.forEach(texts::add);
            from += page.size();
        } while (page.size() == PAGE && !texts.isFull());
    }

    /** A part of the learning takes about as long as reading a tenth. */
    private static int share(int all) {
        return Math.max(1, all / 10);
    }

    private void step(String run, int done, int total) {
        if (!trainings.reach(run, Math.min(done, total), total)) {
            throw new Stopped();
        }
    }
}
