package org.mingda.patrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /desk/patrol/TOKEN}: the second look at an approved text. It names neither author nor first decision: both would sway it. */
@Named
@RequestScoped
public class PatrolItemPage {

    @Inject
    private PatrolService patrol;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private PatrolLook look;

    public void load() {
        getLook();
    }

    public PatrolLook getLook() {
        if (look == null) {
            look = patrol.find(viewer.getAccount(), address.getToken());
        }
        return look;
    }

    /** He would have approved it too; on to the next. */
    public String agree() {
        return address.go(guard.once(() -> {
            patrol.judge(viewer.getAccount(), address.getToken(), null);
            return patrol.waiting(viewer.getAccount(), 1).items().stream().findFirst().map(next -> "/desk/patrol/" + next.getToken()).orElse("/desk/patrol");
        }), "patrol.note_agreed");
    }

    /** He would have refused it; on to the text's own page, where he can take it down. */
    public String differ() {
        Reason reason = Reason.named(address.query("reason"), Reason.forTexts());
        if (reason == null) {
            throw new Refusal("moderation.reason_required");
        }
        return address.go(guard.once(() -> patrol.judge(viewer.getAccount(), address.getToken(), reason).getReview().getDeskAddress()), "patrol.note_differs");
    }

    public List<Reason.Choice> getReasons() {
        return Reason.choices(Reason.forTexts());
    }

    /** The reason chosen, or null. */
    public Reason getReason() {
        return Reason.named(address.query("reason"), Reason.forTexts());
    }
}
