package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.routing.InvitationService;
import org.mingda.routing.UndertakingService;

/** Questions of the demonstration that somebody took on, was asked for, or does not want to be offered. */
@ApplicationScoped
public class DemoRouting implements DemoChapter {

    @Inject
    private UndertakingService undertakings;

    @Inject
    private InvitationService invitations;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void tell(Timeline timeline) {
        timeline.at(timeline.daysAgo(0.4), () -> invitations.ask(cast.person("bushuo"), cast.question("three-loans-plan"), cast.person("lawyer-lin").getToken()));
        timeline.at(timeline.daysAgo(0.25), () -> undertakings.claim(cast.person("lawyer-lin"), cast.question("husband-debt")));
        timeline.at(timeline.daysAgo(0.2), () -> undertakings.pass(cast.person("lawyer-song"), cast.question("visit-again")));
    }
}
