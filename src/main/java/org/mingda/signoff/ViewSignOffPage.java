package org.mingda.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.difference.Difference;
import org.mingda.difference.Line;
import org.mingda.draft.DraftForm;
import org.mingda.shell.CurrentAddress;

/** {@code /me/sign-off/TOKEN}: the supervisor reads a trainee's text, mends it, signs it or gives it back. Both see afterwards what was changed. */
@Named
@RequestScoped
public class ViewSignOffPage {

    private static final String LIST = "/me/sign-offs";

    @Inject
    private SignOffService signOffs;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private DraftForm draft;

    @Inject
    private Event<Signing> signing;

    private SignOff signOff;
    private String text;
    private String remark;
    private Integer version;
    private boolean previewing;

    public void load() {
        if (version == null) {
            version = getSignOff().getVersion();
            text = getSignOff().getText();
            draft.begin().filter(d -> d.choice("version").equals(String.valueOf(version))).ifPresentOrElse(d -> text = d.getText(), () -> draft.setSeen(0));
        }
    }

    /** Keeps the words before anything is checked, so that a refusal costs nothing. */
    public String sign() {
        remember();
        signing.fire(new Signing(getSignOff()));
        return draft.post(() -> {
            signOffs.sign(viewer.getAccount(), address.getToken(), version, text);
            return LIST;
        }, "signoff.note_signed");
    }

    public String handBack() {
        remember();
        return draft.post(() -> {
            signOffs.handBack(viewer.getAccount(), address.getToken(), version, remark);
            return LIST;
        }, "signoff.note_handed_back");
    }

    public String keep() {
        remember();
        return draft.kept();
    }

    private void remember() {
        draft.keep(getSignOff().getTitle(), text, "version=" + version);
    }

    public void preview() {
        remember();
        previewing = true;
    }

    public SignOff getSignOff() {
        if (signOff == null) {
            signOff = signOffs.find(viewer.getAccount(), address.getToken());
        }
        return signOff;
    }

    /** Whether the viewer is the one who signs, as against the trainee. */
    public boolean isSupervisor() {
        return viewer.getAccount().equals(getSignOff().getSupervisor());
    }

    /** What the supervisor changed. */
    public List<Line> getDifference() {
        return Difference.between(getSignOff().getWritten(), getSignOff().getText());
    }

    public int getTextMax() {
        return SignOff.TEXT_MAX;
    }

    public int getRemarkMax() {
        return SignOff.REMARK_MAX;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public boolean isPreviewing() {
        return previewing;
    }
}
