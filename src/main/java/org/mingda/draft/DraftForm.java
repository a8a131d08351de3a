package org.mingda.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The draft of the form on the page being shown; the form includes {@code /draft/field.xhtml}. Kept for signed-in people only. */
@Named
@RequestScoped
public class DraftForm {

    @Inject
    private DraftService drafts;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Draft draft;
    private boolean looked;
    private int seen;

    /** The draft to go on with, for a page that is opened. */
    public Optional<Draft> begin() {
        seen = getDraft() == null ? 0 : draft.getEdition();
        return Optional.ofNullable(draft);
    }

    /** Keeps what stands in the form, whatever becomes of it. */
    public void keep(String title, String text, String choices) {
        draft = drafts.save(viewer.getAccount(), address.getPath(), new Written(title, text, choices, seen)).orElse(null);
        looked = true;
        seen = draft == null ? 0 : draft.getEdition();
    }

    /** Ends the post of the button that keeps: leads to the same form, with a note. */
    public String kept() {
        return address.go(address.getPath(), "draft.note_kept");
    }

    /** Hands in what stands in the form, once; its draft goes with it or stays with it. */
    public String post(Supplier<String> work, String note) {
        return address.go(guard.once(() -> {
            String path = work.get();
            drafts.posted(viewer.getAccount(), address.getPath());
            return path;
        }), note);
    }

    /** Who writes. */
    public Account getWriter() {
        return viewer.getAccount();
    }

    /** The draft as it is kept, or null. */
    public Draft getDraft() {
        if (!looked) {
            looked = true;
            draft = viewer.find().flatMap(by -> drafts.find(by, address.getPath())).orElse(null);
        }
        return draft;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
