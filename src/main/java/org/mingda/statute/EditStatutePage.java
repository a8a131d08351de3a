package org.mingda.statute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/statute/TOKEN}: a statute's versions, its names, and its end. */
@Named
@RequestScoped
public class EditStatutePage extends StatutePage {

    @Inject
    private StatuteService statutes;

    @Inject
    private StatuteNameService naming;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private String names;
    private String ends;
    private int version;

    /** Fills the form; after a post it holds what was typed. */
    public void load() {
        String title = StatuteName.key(getStatute().getTitle());
        names = String.join("\n", naming.of(getStatute()).stream().filter(name -> !name.equals(title)).toList());
        ends = getStatute().getEndedOn() == null ? null : getStatute().getEndedOn().toString();
        version = getStatute().getVersion();
    }

    public String save() {
        try {
            naming.change(viewer.getAccount(), new StatuteNameService.Seen(address.getToken(), version), names, day());
            return address.go("/admin/statute/" + address.getToken(), "statute.note_saved");
        } finally {
            version = statutes.find(address.getToken()).getVersion();
        }
    }

    private LocalDate day() {
        try {
            return ends == null || ends.isBlank() ? null : LocalDate.parse(ends.strip());
        } catch (DateTimeException none) {
            throw new Refusal("statute.end_day");
        }
    }

    public int getNamesMax() {
        return StatuteNameService.NAMES_MAX * StatuteFile.TITLE_MAX;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
