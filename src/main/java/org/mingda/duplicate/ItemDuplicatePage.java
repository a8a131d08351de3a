package org.mingda.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/duplicate/TOKEN}: both questions side by side; the moderator closes, declines, or opens again. */
@Named
@RequestScoped
public class ItemDuplicatePage {

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Duplicate duplicate;
    private Integer version;

    public void load() {
        if (version == null) {
            version = getDuplicate().getVersion();
        }
    }

    public String close() {
        duplicates.close(viewer.getAccount(), address.getToken(), version);
        return address.go("/desk/duplicates", "duplicate.note_closed");
    }

    public String decline() {
        duplicates.decline(viewer.getAccount(), address.getToken(), version);
        return address.go("/desk/duplicates", "duplicate.note_declined");
    }

    public String reopen() {
        duplicates.reopen(viewer.getAccount(), address.getToken(), version);
        return address.go("/desk/duplicates", "duplicate.note_reopened");
    }

    public Duplicate getDuplicate() {
        if (duplicate == null) {
            duplicate = duplicates.find(viewer.getAccount(), address.getToken());
        }
        return duplicate;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
