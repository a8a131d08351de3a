package org.mingda.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /desk/ranking}: what there is to learn from, the training with its progress, and all versions of the model. */
@Named
@RequestScoped
public class ListRankingPage {

    @Inject
    private RankingService models;

    @Inject
    private TrainingService trainings;

    @Inject
    private TrainingRun runs;

    @Inject
    private SettingService settings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<RankingModel> slice;
    private TrainingService.Supply supply;
    private Optional<Training> run;
    private Optional<String> inUse;

    /** Starts a training; refuses with too few decisions or with one kind alone. */
    public String train() {
        runs.start(viewer.getAccount());
        return address.go("/desk/ranking", "ranking.note_started");
    }

    /** Stops the training that goes on. */
    public String cancel() {
        if (getRun() != null) {
            trainings.cancel(viewer.getAccount(), getRun().getToken());
        }
        return address.go("/desk/ranking", "ranking.note_cancelled");
    }

    public Slice<RankingModel> getSlice() {
        if (slice == null) {
            slice = models.models(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    public TrainingService.Supply getSupply() {
        if (supply == null) {
            supply = trainings.supply(viewer.getAccount());
        }
        return supply;
    }

    /** Whether a model can be trained. */
    public boolean isEnough() {
        return Math.min(getSupply().rejected(), getSupply().approved()) >= Learner.LEAST;
    }

    public int getLeast() {
        return Learner.LEAST;
    }

    /** The training started last; null before the first. */
    public Training getRun() {
        if (run == null) {
            run = trainings.latest(viewer.getAccount());
        }
        return run.orElse(null);
    }

    public boolean isRunning() {
        return getRun() != null && getRun().isRunning();
    }

    /** Whether this version judges now. */
    public boolean uses(RankingModel model) {
        if (inUse == null) {
            inUse = models.inUse();
        }
        return inUse.filter(model.getToken()::equals).isPresent();
    }

    /** Of a thousand approved texts, how many the model may hold; 0: it holds nothing. */
    public int getAllowed() {
        return settings.number(Setting.RANKING_FALSE_HOLDS);
    }
}
