package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Undo;
import org.mingda.moderation.UndoService;
import org.mingda.shell.CurrentAddress;

/** The way back from what the viewer decided in the last seconds: the last decision alone, or all that are still open, such as those of one stroke. */
@Named
@RequestScoped
public class UndoForm {

    @Inject
    private ModerationService moderation;

    @Inject
    private UndoService undos;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private List<Undo> open;

    /** What can be undone now, the last first. */
    public List<Undo> getOpen() {
        if (open == null) {
            open = undos.open(viewer.getAccount());
        }
        return open;
    }

    /** Undoes the decision that the form names, and leads to its item. */
    public String undo() {
        String item = moderation.undo(viewer.getAccount(), named(address.query("undo"))).getDeskAddress();
        return address.go(item, "desk.note_undone");
    }

    /** Undoes all decisions that the form names, each for itself; those for which it is too late stay. */
    public String undoAll() {
        int done = 0;
        List<String> named = List.of(named(address.query("all")).split(","));
        for (String decision : named) {
            done += undone(decision) ? 1 : 0;
        }
        return address.go("/desk", "desk.note_undone_all", done, named.size() - done);
    }

    private boolean undone(String decision) {
        try {
            moderation.undo(viewer.getAccount(), decision);
            return true;
        } catch (Refusal late) {
            return false;
        }
    }

    private static String named(String decision) {
        if (decision == null) {
            throw new Refusal("moderation.undo_late");
        }
        return decision;
    }

    /** The tokens of all open decisions, for the form. */
    public String getTokens() {
        return String.join(",", getOpen().stream().map(u -> u.getDecision().getToken()).toList());
    }
}
