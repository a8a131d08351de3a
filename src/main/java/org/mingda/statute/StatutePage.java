package org.mingda.statute;

import jakarta.inject.Inject;
import java.util.List;
import org.mingda.shell.CurrentAddress;

/** The statute that an address names, with its versions. */
public abstract class StatutePage {

    @Inject
    private StatuteService statutes;

    @Inject
    private CurrentAddress address;

    private Statute statute;
    private List<StatuteVersion> versions;

    public Statute getStatute() {
        if (statute == null) {
            statute = statutes.find(address.getToken());
        }
        return statute;
    }

    public List<StatuteVersion> getVersions() {
        if (versions == null) {
            versions = statutes.versions(getStatute());
        }
        return versions;
    }
}
