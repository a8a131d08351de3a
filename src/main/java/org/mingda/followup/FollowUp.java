package org.mingda.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;
import org.mingda.signoff.Clearance;

/**
 * A further question of the asker below an answer, or a reply of those who stand by the answer: its author, and the lawyer who signed it. They stand in the order in which they were written. Life cycle as of an answer:
 * sign-off for trainees, review, shown; its author may edit it until it was withdrawn or removed.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp implements Moderated {

    /** The kind of its reviews and sign-offs. */
    public static final String KIND = "FOLLOW_UP";
    public static final int BODY_MIN = 2;
    /** Reminders that are sent: to the professional when a reply is due, to both when it stays out. */
    static final int REMINDERS = 2;
    /** The count of those for whom the clock has stopped. */
    static final int SETTLED = 9;
    /** Room for a paragraph; what needs more is a new question. */
    public static final int BODY_MAX = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @Embedded
    private Clearance clearance = new Clearance();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** When it came to show for the first time. */
    @Column(name = "shown_at")
    private Instant shownAt;

    /** Whether the asker waits for a reply, as against telling how it went. */
    @Column(name = "wants_reply", nullable = false)
    private boolean wantsReply = true;

    /** How many reminders went out; {@link #SETTLED} once none will any more. */
    @Column(nullable = false)
    private int reminders;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Version
    private int version;

    protected FollowUp() {
    }

    /** A follow-up of the asker or a reply; a review or sign-off in its {@link #getClearance clearance} must follow in the same breath. */
    public FollowUp(Answer answer, Account author, Instant now) {
        answer.requireShown();
        if (!mayWrite(author, answer)) {
            throw new NotAllowed("neither asked nor answered");
        }
        this.token = Token.fresh();
        this.answer = answer;
        this.author = author;
        this.createdAt = now;
    }

    /** Whether somebody takes part below this answer: whoever asked, answered or signed. */
    public static boolean mayWrite(Account account, Answer answer) {
        return account.equals(answer.getQuestion().getAsker()) || stands(account, answer);
    }

    /** Whether somebody stands by this answer: its author, or the lawyer who signed it. */
    static boolean stands(Account account, Answer answer) {
        return account.equals(answer.getAuthor()) || account.equals(answer.getQualification().getSignedBy());
    }

    /** The words as they are kept, if they may be a follow-up. */
    public static String checked(String raw) {
        String body = raw == null ? "" : CleanText.body(raw);
        if (body.codePointCount(0, body.length()) < BODY_MIN || body.length() > BODY_MAX) {
            throw new Refusal("followup.body_length", BODY_MIN, BODY_MAX);
        }
        return body;
    }

    /** Notes that it can be read. Tells whether that is so for the first time. */
    public boolean noteShown(Instant now) {
        shownAt = clearance.hasShown() ? shownAt : null;
        if (shownAt != null || !clearance.isShown()) {
            return false;
        }
        shownAt = now;
        return true;
    }

    /** The asker only tells how it went. */
    void tellsOnly() {
        wantsReply = false;
    }

    /** A reminder goes out. Tells whether it is the last. */
    boolean remind(Instant now) {
        reminders++;
        remindedAt = now;
        return reminders >= REMINDERS;
    }

    /** Nobody need be reminded any more. */
    void settle() {
        reminders = SETTLED;
    }

    /** Whether it is a question of the asker that shows and wants a reply. */
    public boolean isWaiting() {
        return wantsReply && isShown() && isByAsker();
    }

    void requireAuthor(Account by) {
        if (!author.equals(by)) {
            throw new NotAllowed("not the author");
        }
    }

    /** Whether the asker wrote it, as against the professional. */
    public boolean isByAsker() {
        return author.equals(answer.getQuestion().getAsker());
    }

    /** The name that everybody may see: the asker's is that of the question. */
    public String getShownName() {
        return isByAsker() ? answer.getQuestion().getShownName() : author.getName();
    }

    public boolean isShown() {
        return clearance.isShown();
    }

    public boolean visibleTo(Account viewer) {
        return clearance.visibleTo(viewer, author);
    }

    /** Where it stands: its place on the page of its question. */
    public String getPath() {
        return answer.getQuestion().getPath() + "#follow-up-" + token;
    }

    public String getText() {
        return clearance.getText();
    }

    @Override
    public Review getReview() {
        return clearance.getReview();
    }

    public Clearance getClearance() {
        return clearance;
    }

    public String getToken() {
        return token;
    }

    public Answer getAnswer() {
        return answer;
    }

    /** Who wrote it. Not for pages: they show {@link #getShownName}. */
    public Account getAuthor() {
        return author;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When the last reminder went out; null while none did. */
    public Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getShownAt() {
        return shownAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUp that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
