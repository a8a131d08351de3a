package org.mingda.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.moderation.CheckSource;
import org.mingda.moderation.Submission;
import org.mingda.screening.Check;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Puts the near-twins after the repeats in the list of checks. */
@ApplicationScoped
public class TwinSource implements CheckSource {

    private static final int PLACE = 40;

    @Inject
    private TwinService twins;

    @Inject
    private Bodies bodies;

    @Inject
    private SettingService settings;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Check check(Submission submission) {
        return new TwinCheck(candidate -> twins.like(bodies.sample(candidate)), () -> settings.number(Setting.TWIN_ACCOUNTS));
    }
}
