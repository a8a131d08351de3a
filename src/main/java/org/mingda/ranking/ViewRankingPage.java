package org.mingda.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/ranking/TOKEN}: one version of the model with its figures, a box to try it, and the button that takes it into use. */
@Named
@RequestScoped
public class ViewRankingPage {

    @Inject
    private RankingService models;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private RankingModel model;

    public void load() {
        getModel();
    }

    public RankingModel getModel() {
        if (model == null) {
            model = models.find(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("model"));
        }
        return model;
    }

    /** Whether it judges now. */
    public boolean isUsed() {
        return models.inUse().filter(getModel().getToken()::equals).isPresent();
    }

    /** Goes back, or on, to this version. */
    public String use() {
        models.use(viewer.getAccount(), getModel().getToken());
        return address.go("/desk/ranking", "ranking.note_used", model.getNumber());
    }
}
