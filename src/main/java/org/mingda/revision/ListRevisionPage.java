package org.mingda.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.difference.Difference;
import org.mingda.difference.Line;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;

/** {@code /history/TOKEN?to=3}: the history of a text, and what one revision has otherwise than the one before. The newest when none is named. */
@Named
@RequestScoped
public class ListRevisionPage {

    @Inject
    private RevisionService revisions;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Review subject;
    private List<Revision> history;

    public void load() {
        getSubject();
    }

    public Review getSubject() {
        if (subject == null) {
            subject = revisions.subject(viewer.find().orElse(null), address.getToken());
        }
        return subject;
    }

    public List<Revision> getHistory() {
        if (history == null) {
            history = revisions.history(viewer.find().orElse(null), address.getToken());
        }
        return history;
    }

    /** The revision looked at; null when there is none of this number. */
    public Revision getLooked() {
        String to = address.query("to");
        int wanted = to != null && to.matches("\\d{1,6}") ? Integer.parseInt(to) : getHistory().isEmpty() ? 0 : getHistory().get(0).getNumber();
        return numbered(wanted).orElse(null);
    }

    /** The one before it; null for the first. */
    public Revision getBefore() {
        return getLooked() == null ? null : numbered(getLooked().getNumber() - 1).orElse(null);
    }

    private Optional<Revision> numbered(int number) {
        return getHistory().stream().filter(r -> r.getNumber() == number).findFirst();
    }

    /** Whether the viewer may read the words of this one. */
    public boolean isOpen(Revision revision) {
        return revision != null && revision.visibleTo(viewer.find().orElse(null));
    }

    public List<Line> getDifference() {
        return Difference.between(getBefore().getText(), getLooked().getText());
    }

    public String close() {
        revisions.close(viewer.getAccount(), address.getToken(), getLooked().getNumber());
        return address.go("/history/" + address.getToken() + "?to=" + getLooked().getNumber(), "revision.note_closed");
    }

    public String open() {
        revisions.open(viewer.getAccount(), address.getToken(), getLooked().getNumber());
        return address.go("/history/" + address.getToken() + "?to=" + getLooked().getNumber(), "revision.note_opened");
    }
}
