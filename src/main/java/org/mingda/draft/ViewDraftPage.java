package org.mingda.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /me/draft/TOKEN}: one draft, to copy from, to go on with, or to throw away. */
@Named
@RequestScoped
public class ViewDraftPage {

    @Inject
    private DraftService drafts;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Draft draft;

    public void load() {
        getDraft();
    }

    public String discard() {
        drafts.discard(viewer.getAccount(), address.getToken());
        return address.go("/me/drafts", "draft.note_discarded");
    }

    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.own(viewer.getAccount(), address.getToken());
        }
        return draft;
    }
}
