package org.mingda.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.comment.CommentThread;
import org.mingda.credential.Credential;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;
import org.mingda.question.Question;
import org.mingda.signoff.Clearance;

/**
 * A professional's answer to a question. Life cycle: written → for trainees, signed off by the lawyer who guides them → reviewed → shown → perhaps accepted by the asker. Edited words
 * go the same way again, and until they have, the old ones stay as they are. Its author may withdraw it at any time, a moderator may remove it; a hidden answer does not count.
 */
@Entity
@Table(name = "answer")
public class Answer implements Moderated {

    /** The kind of its reviews and sign-offs. */
    public static final String KIND = "ANSWER";
    /** An answer that helps says what, why and what next; one line is a remark. */
    public static final int BODY_MIN = 20;
    public static final int BODY_MAX = 8_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @Embedded
    private Qualification qualification;

    @Embedded
    private Clearance clearance = new Clearance();

    @Embedded
    private Esteem esteem = new Esteem();

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    private CommentThread thread;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** When it came to show for the first time. */
    @Column(name = "shown_at")
    private Instant shownAt;

    @Version
    private int version;

    protected Answer() {
    }

    /** An answer; {@link #talkedAboutIn} and a review or sign-off in its {@link #getClearance clearance} must follow in the same breath. */
    public Answer(Question question, Credential credential, Instant now) {
        this.token = Token.fresh();
        this.question = question;
        this.author = credential.getAccount();
        this.qualification = new Qualification(credential);
        this.createdAt = now;
    }

    /** The words as they are kept, if they may be an answer. */
    public static String checked(String raw) {
        String body = raw == null ? "" : CleanText.body(raw);
        if (body.codePointCount(0, body.length()) < BODY_MIN || body.length() > BODY_MAX) {
            throw new Refusal("answer.body_length", BODY_MIN, BODY_MAX);
        }
        return body;
    }

    /** The thread of short remarks below it. */
    public void talkedAboutIn(CommentThread opened) {
        thread = opened;
    }

    /** A supervisor stands by its words. */
    public void signedBy(Account supervisor, Instant now) {
        qualification = qualification.signedBy(supervisor, now);
        editedAt = shownAt == null ? null : now;
    }

    /** Its words are new ones, written under this credential. */
    public void rewritten(Credential credential, Instant now) {
        qualification = new Qualification(credential);
        editedAt = now;
    }

    /** Brings the remarks below it in step with what can be seen. Tells whether it shows for the first time. */
    public boolean settle(Instant now) {
        thread.retitle(question.getTitle(), question.getCategory());
        if (!isShown() || !question.isShown()) {
            thread.hide();
        } else if (thread.isHidden()) {
            thread.open();
        }
        boolean first = isShown() && shownAt == null;
        shownAt = first ? now : clearance.hasShown() ? shownAt : null;
        return first;
    }

    /** The asker chooses it. */
    public void accept(Instant now) {
        requireShown();
        esteem.accept(now);
    }

    /** The asker takes his choice back. */
    public void unaccept() {
        esteem.unaccept();
    }

    /** Counts votes that come or go. */
    public void countHelpful(int votes) {
        esteem.count(votes);
    }

    public void requireShown() {
        if (!isShown()) {
            throw new Refusal("answer.not_shown");
        }
    }

    public void requireAuthor(Account by) {
        if (!author.equals(by)) {
            throw new NotAllowed("not the author");
        }
    }

    /** Stops an edit of words that are not the present ones any more. */
    void requireEdition(String seen) {
        if (!clearance.getEdition().equals(seen)) {
            throw new Refusal("answer.changed_meanwhile");
        }
    }

    public boolean isShown() {
        return clearance.isShown();
    }

    /** Whether this person may see it on the question's page. */
    public boolean visibleTo(Account viewer) {
        return clearance.visibleTo(viewer, author);
    }

    public boolean isAccepted() {
        return esteem.getAcceptedAt() != null && isShown();
    }

    /** Where it stands: its place on the page of its question. */
    public String getPath() {
        return question.getPath() + "#answer-" + token;
    }

    /** The words that were judged. */
    public String getText() {
        return clearance.getText();
    }

    public String getToken() {
        return token;
    }

    public Question getQuestion() {
        return question;
    }

    public Account getAuthor() {
        return author;
    }

    public Qualification getQualification() {
        return qualification;
    }

    @Override
    public Review getReview() {
        return clearance.getReview();
    }

    public Clearance getClearance() {
        return clearance;
    }

    public Esteem getEsteem() {
        return esteem;
    }

    public CommentThread getThread() {
        return thread;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public Instant getShownAt() {
        return shownAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
