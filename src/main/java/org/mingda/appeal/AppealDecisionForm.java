package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Role;
import org.mingda.desk.Onward;
import org.mingda.moderation.LeaseService;
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
    private LeaseService leases;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Reason reason = Reason.APPEAL_CONFIRMED;
    private String explanation;

    public String uphold() {
        Ruling ruling = new Ruling(reason, explanation);
        return decided("appeal.note_upheld", () -> appeals.uphold(item.by(), item.getAppeal().getToken(), seen(), ruling));
    }

    public String overturn() {
        return decided("appeal.note_overturned", () -> appeals.overturn(item.by(), item.getAppeal().getToken(), seen()));
    }

    /** Gives the appeal back to the queue. */
    public String release() {
        leases.release(item.by(), item.getReview().getToken());
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
        String version = address.query("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Whether the forms are there: they suit the state, or one was posted, and what was typed in it must not get lost. */
    public boolean isShown() {
        return item.getSeat().isDecidable() || posted();
    }

    /** Whether the buttons are there. */
    public boolean isReady() {
        return item.getSeat().isDecidable() || posted() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private boolean posted() {
        return FacesContext.getCurrentInstance().isPostback() && address.query("act") != null;
    }

    public List<Reason> getReasons() {
        return Reason.forAppeals();
    }

    public Reason getReason() {
        return reason;
    }

    public void setReason(Reason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
