package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.mingda.account.Account;
import org.mingda.routing.Coverage;
import org.mingda.routing.CoverageService;
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
    private CoverageService coverages;

    @Inject
    private Cast cast;

    /** Records older than this, in days, belong to firms that somebody left. */
    private static final int OF_NOW = 200;

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void tell(Timeline timeline) {
        for (JsonObject o : DemoTexts.list("professionals")) {
            if (o.getString("state").equals("VERIFIED") && o.getInt("verifiedDaysAgo") < OF_NOW) {
                timeline.at(timeline.daysAgo(o.getInt("verifiedDaysAgo") - 1), () -> list(cast.person(o.getString("accountKey"))));
            }
        }
        timeline.at(timeline.daysAgo(0.4), () -> invitations.ask(cast.person("bushuo"), cast.question("three-loans-plan"), cast.person("lawyer-lin").getToken()));
        timeline.at(timeline.daysAgo(0.25), () -> undertakings.claim(cast.person("lawyer-lin"), cast.question("husband-debt")));
        timeline.at(timeline.daysAgo(0.2), () -> undertakings.pass(cast.person("lawyer-song"), cast.question("visit-again")));
    }

    private void list(Account professional) {
        Coverage own = coverages.of(professional);
        coverages.choose(professional, own.getProvinces(), own.getFields(), true);
    }
}
