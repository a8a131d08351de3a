package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Role;
import org.mingda.desk.Onward;
import org.mingda.desk.Posted;
import org.mingda.moderation.Grounds;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The decision on an appeal, with the version that was read; then on to the next item. */
@Named
@RequestScoped
public class AppealDecisionForm {

    @Inject
    private AppealItemPage item;

    @Inject
    private AppealService appeals;

    @Inject
    private Onward onward;

    @Inject
    private Posted posted;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private final Grounds grounds = new Grounds(Reason.APPEAL_CONFIRMED);

    public String uphold() {
        Ruling ruling = grounds.ruling();
        return decided("appeal.note_upheld", () -> appeals.uphold(item.by(), item.getAppeal().getToken(), seen(), ruling));
    }

    public String overturn() {
        return decided("appeal.note_overturned", () -> appeals.overturn(item.by(), item.getAppeal().getToken(), seen()));
    }

    /** Gives the appeal back to the queue. */
    public String release() {
        onward.release(item.by(), item.getReview());
        return address.go("/desk/appeals", "desk.note_handed_back");
    }

    /** On to the next item of the queue; verifiers, to whom the queue is closed, to the list of appeals. */
    private String decided(String note, Runnable act) {
        String path = guard.once(() -> {
            act.run();
            return item.by().is(Role.MODERATOR) ? onward.after(item.by(), item.getReview()) : "/desk/appeals";
        });
        return address.go(path, note);
    }

    private int seen() {
        return address.number("version");
    }

    /** Whether the forms are there. */
    public boolean isShown() {
        return posted.shows(item.getSeat());
    }

    /** Whether the buttons are there. */
    public boolean isReady() {
        return posted.takes(item.getSeat());
    }

    public List<Reason> getReasons() {
        return Reason.forAppeals();
    }

    public Grounds getGrounds() {
        return grounds;
    }
}
