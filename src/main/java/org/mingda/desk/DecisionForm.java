package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Token;
import org.mingda.moderation.Amendment;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/**
 * The decision on an item. It carries the version of the words that were read; if they changed in between, nothing is decided, the new words are shown, and what
 * was typed stays on the page. A decision leads to the next item at once, with a way back to the one just left.
 */
@Named
@RequestScoped
public class DecisionForm {

    /** Names the part of the page that was posted, because by then it may be no longer the one that suits the state. */
    private static final String ACT = "act";

    @Inject
    private ItemPage item;

    @Inject
    private ModerationService moderation;

    @Inject
    private Onward onward;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String title;
    private String text;
    private String explanation;
    private String mine;

    public String approve() {
        keepIfChanged();
        return decided("desk.note_approved", review -> moderation.approve(by(), review.getToken(), seen(), new Amendment(title, text)));
    }

    public String reject() {
        keepIfChanged();
        Ruling ruling = new Ruling(getReason(), explanation);
        return decided("desk.note_rejected", review -> moderation.reject(by(), review.getToken(), seen(), ruling));
    }

    /** Gives the item back and goes on to the next. */
    public String handBack() {
        return address.go(onward.handBack(by(), item.getReview()), "desk.note_handed_back");
    }

    /** Gives the item back and leaves the desk's queue to others. */
    public String release() {
        onward.release(by(), item.getReview());
        return address.go("/desk", "desk.note_handed_back");
    }

    public String remove() {
        Ruling ruling = new Ruling(getReason(), explanation);
        moderation.remove(by(), item.getReview().getToken(), seen(), ruling);
        return address.go(address.getPath(), "desk.note_removed");
    }

    public String restore() {
        moderation.restore(by(), item.getReview().getToken(), seen());
        return address.go(address.getPath(), "desk.note_restored");
    }

    private String decided(String note, Consumer<Review> act) {
        Review review = item.getReview();
        String path = guard.once(() -> {
            act.accept(review);
            return onward.after(by(), review);
        });
        return address.go(path, note);
    }

    /** The author's new words take the place of the ones that were read; the moderator's own version of those is shown below, to copy from. */
    private void keepIfChanged() {
        if (seen() != item.getReview().getVersion()) {
            mine = text != null && !text.equals(item.getReview().getText()) ? text : null;
            title = item.getReview().getTitle();
            text = item.getReview().getText();
        }
    }

    private int seen() {
        return address.number("version");
    }

    private Account by() {
        return viewer.getAccount();
    }

    /** Whether a part of the page is there: it suits the state, or it was posted, and then what was typed in it must not get lost. */
    public boolean has(String act) {
        return suits(act) || posted(act);
    }

    /** Whether its buttons are there: not on a page that comes back because the state no longer suits. */
    public boolean ready(String act) {
        return suits(act) || posted(act) && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private boolean suits(String act) {
        return switch (act) {
            case "decide" -> item.isDecidable();
            case "remove" -> item.isRemovable();
            default -> item.isRestorable();
        };
    }

    private boolean posted(String act) {
        return FacesContext.getCurrentInstance().isPostback() && act.equals(address.query(ACT));
    }

    public List<Reason.Choice> getReasons() {
        return Reason.choices(Reason.forTexts());
    }

    /** The reason chosen, or null. */
    public Reason getReason() {
        return Reason.named(address.query("reason"), Reason.forTexts());
    }

    /** The item decided just before, to go back to; null when there is none. */
    public String getLast() {
        String last = address.query("last");
        return Token.looksLike(last) ? last : null;
    }

    /** What the moderator had written when the text changed under him, or null. */
    public String getMine() {
        return mine;
    }

    public String getTitle() {
        return title == null && !FacesContext.getCurrentInstance().isPostback() ? item.getReview().getTitle() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text == null && !FacesContext.getCurrentInstance().isPostback() ? item.getReview().getText() : text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
