package org.mingda.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.moderation.CheckSource;
import org.mingda.moderation.Submission;
import org.mingda.screening.Check;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Puts the learned model last in the list of checks. */
@ApplicationScoped
public class RankingSource implements CheckSource {

    private static final int PLACE = 60;

    @Inject
    private Judge judge;

    @Inject
    private SettingService settings;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Check check(Submission submission) {
        return new RankingCheck(judge, () -> settings.number(Setting.RANKING_FALSE_HOLDS) > 0);
    }
}
