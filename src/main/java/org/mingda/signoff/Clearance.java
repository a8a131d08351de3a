package org.mingda.signoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;

/**
 * What a professional's text must pass before it shows: for a trainee his supervisor's sign-off, then, for everybody, the review. Words that a trainee changed later wait in a new sign-off while the
 * reviewed ones stay as they are.
 */
@Embeddable
public class Clearance {

    /** Null until a trainee's text is signed for the first time. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    /** The newest sign-off; null for those who need none. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sign_off_id")
    private SignOff signOff;

    public Clearance() {
        // for a new text: the review or the sign-off follows in the same breath
    }

    /** The review that holds the words from now on. */
    public void reviewedBy(Review opened) {
        review = opened;
    }

    /** The sign-off the words wait for. */
    public void awaits(SignOff asked) {
        signOff = asked;
    }

    /** The author's newest words: those that wait for a sign-off, else those of the review. */
    public String getDraft() {
        return review == null || isUnsigned() ? signOff.getText() : review.getText();
    }

    /** The words that were judged; before any judgement, the author's. */
    public String getText() {
        return review == null ? getDraft() : review.getText();
    }

    /** A mark of the author's newest words: two that differ were not the same text. */
    public String getEdition() {
        return Integer.toHexString(getDraft().hashCode());
    }

    /** Whether everybody could see it at some time. */
    public boolean hasShown() {
        return review != null && review.hasShown();
    }

    public boolean isShown() {
        return review != null && review.isShown();
    }

    /** Whether this person may see the text of this author: everybody when it shows; else its author, and moderators what they may judge. */
    public boolean visibleTo(Account viewer, Account author) {
        return isShown() || viewer != null && !isWithdrawn() && (viewer.equals(author) || review != null && viewer.is(Role.MODERATOR));
    }

    public boolean isWithdrawn() {
        return review == null ? !signOff.isOpen() && !signOff.isSigned() : review.getState() == ReviewState.WITHDRAWN;
    }

    public boolean isEditable() {
        return review == null ? signOff.isOpen() : review.isEditable();
    }

    /** Stops other words for what takes none. */
    public void requireEditable() {
        if (review != null) {
            review.requireEditable();
        } else if (!signOff.isOpen()) {
            throw new Refusal("moderation.not_editable");
        }
    }

    /** Whether its author may take it back. */
    public boolean isWithdrawable() {
        return review == null ? signOff.isOpen() : review.isWithdrawable();
    }

    /** Whether these words of the author have to go the whole way: other ones have, and those that came back from the supervisor. Words that were taken away are not taken a second time. */
    public boolean isRenewedBy(String words) {
        boolean same = words.equals(getDraft());
        if (same && !isUnsigned() && review.isTakenAway()) {
            throw new Refusal("signoff.unchanged");
        }
        return !same || isUnsigned() && signOff.isHandedBack();
    }

    /** Whether words wait for the supervisor, or lie handed back. */
    public boolean isUnsigned() {
        return signOff != null && signOff.isOpen();
    }

    public Review getReview() {
        return review;
    }

    public SignOff getSignOff() {
        return signOff;
    }
}
