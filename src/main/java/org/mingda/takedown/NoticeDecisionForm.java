package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.desk.Onward;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** What a moderator does with a notice, with the versions he read. */
@Named
@RequestScoped
public class NoticeDecisionForm {

    @Inject
    private NoticeItemPage item;

    @Inject
    private TakedownDeskService takedowns;

    @Inject
    private Onward onward;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String toAuthor;
    private Reason refusal;
    private String toHolder;

    public String act() {
        return decided("takedown.note_acted", () -> takedowns.act(viewer.getAccount(), token(), read(), toAuthor));
    }

    public String refuse() {
        Ruling ruling = new Ruling(refusal, toHolder);
        return decided("takedown.note_refused", () -> takedowns.refuse(viewer.getAccount(), token(), read(), ruling));
    }

    public String restore() {
        return decided("takedown.note_restored", () -> takedowns.restore(viewer.getAccount(), token(), read()));
    }

    public String proveWrong() {
        return decided("takedown.note_wrongful", () -> takedowns.proveWrong(viewer.getAccount(), token()));
    }

    /** Gives the notice back to the queue. */
    public String release() {
        onward.release(viewer.getAccount(), item.getReview());
        return address.go("/desk", "desk.note_handed_back");
    }

    private String decided(String note, Runnable act) {
        String path = guard.once(() -> {
            act.run();
            return address.getPath();
        });
        return address.go(path, note);
    }

    private String token() {
        return item.getNotice().getToken();
    }

    private Read read() {
        return new Read(address.number("version"), address.number("target"));
    }

    public List<Reason> getRefusals() {
        return Reason.forNotices();
    }

    public Reason getRefusal() {
        return refusal;
    }

    public void setRefusal(Reason refusal) {
        this.refusal = refusal;
    }

    public String getToAuthor() {
        return toAuthor;
    }

    public void setToAuthor(String toAuthor) {
        this.toAuthor = toAuthor;
    }

    public String getToHolder() {
        return toHolder;
    }

    public void setToHolder(String toHolder) {
        this.toHolder = toHolder;
    }
}
