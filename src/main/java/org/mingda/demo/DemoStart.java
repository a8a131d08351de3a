package org.mingda.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.mingda.server.Banner;
import org.mingda.server.ServerSettings;

/** At each start in demo mode: fills an empty forum, and says how to sign in. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    private ServerSettings settings;

    @Inject
    private DemoService demo;

    @PostConstruct
    void fill() {
        if (!settings.demo()) {
            return;
        }
        demo.fill();
        Banner.add("Demonstration (switch off with MINGDA_DEMO=false). Password of all accounts: " + DemoPeople.PASSWORD);
        for (JsonObject o : DemoTexts.list("accounts")) {
            if (DemoTexts.text(o, "shownAs") != null) {
                Banner.add("  " + o.getString("shownAs") + ": " + o.getString("email"));
            }
        }
    }
}
