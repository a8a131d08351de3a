package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/sanction/TOKEN}: a moderator looks at a sanction and may lift it. */
@Named
@RequestScoped
public class ViewSanctionPage {

    @Inject
    private ConductService conduct;

    @Inject
    private SanctionService sanctions;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Sanction sanction;
    private Integer version;
    private String why;

    public void load() {
        getSanction();
    }

    public String lift() {
        int seen = getVersion();
        version = null;
        sanctions.lift(viewer.getAccount(), address.getToken(), seen, why);
        return address.go(address.getPath(), "sanction.note_lifted");
    }

    public Sanction getSanction() {
        if (sanction == null) {
            sanction = conduct.find(viewer.getAccount(), address.getToken());
        }
        return sanction;
    }

    public boolean isInForce() {
        return getSanction().isInForce(clock.instant());
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getSanction().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
