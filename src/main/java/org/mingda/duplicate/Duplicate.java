package org.mingda.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.question.Question;

/**
 * The proposal that one question asks what another asked. Life cycle: PROPOSED → CLOSED or DECLINED by a moderator; CLOSED → OBJECTED by the asker, once; CLOSED or OBJECTED → REOPENED, and
 * OBJECTED → CLOSED, by a moderator. The question is closed while this is CLOSED or OBJECTED.
 */
@Entity
@Table(name = "duplicate")
public class Duplicate {

    /** Room for a sentence or two. */
    public static final int NOTE_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_seq")
    @SequenceGenerator(name = "duplicate_seq", sequenceName = "duplicate_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "original_id", nullable = false, updatable = false)
    private Question original;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposer_id", nullable = false, updatable = false)
    private Account proposer;

    @Column(nullable = false, length = NOTE_MAX, updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DuplicateState state = DuplicateState.PROPOSED;

    /** Why the asker objects; null when he did not. */
    @Column(length = NOTE_MAX)
    private String objection;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id")
    private Account decider;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Duplicate() {
    }

    /**
     * A proposal.
     *
     * @param note why, for the moderator; may be empty
     */
    public Duplicate(Pair pair, Account proposer, String note, Instant now) {
        if (pair.question().equals(pair.original())) {
            throw new Refusal("duplicate.itself");
        }
        if (pair.question().getAsker().equals(proposer)) {
            throw new Refusal("duplicate.own");
        }
        this.token = Token.fresh();
        this.question = pair.question();
        this.original = pair.original();
        this.proposer = proposer;
        this.note = checked(note);
        this.proposedAt = now;
    }

    private static String checked(String note) {
        String kept = note == null ? "" : CleanText.line(note);
        if (kept.length() > NOTE_MAX) {
            throw new Refusal("duplicate.note_long", NOTE_MAX);
        }
        return kept;
    }

    /** A moderator closes the question, or keeps it closed against an objection. */
    public void close(Account by, Instant now) {
        decide(by, DuplicateState.CLOSED, now, DuplicateState.PROPOSED, DuplicateState.OBJECTED);
    }

    /** A moderator says that they are two. */
    public void decline(Account by, Instant now) {
        decide(by, DuplicateState.DECLINED, now, DuplicateState.PROPOSED);
    }

    /** A moderator opens the question again. */
    public void reopen(Account by, Instant now) {
        decide(by, DuplicateState.REOPENED, now, DuplicateState.CLOSED, DuplicateState.OBJECTED);
    }

    /** The machine opens it again, because what it leads to is hidden. */
    void lapse(Instant now) {
        state = DuplicateState.REOPENED;
        decider = null;
        decidedAt = now;
    }

    /** The asker says why his is another question. Once. */
    public void object(Account by, String why) {
        question.requireAsker(by);
        if (objection != null || state != DuplicateState.CLOSED) {
            throw new Refusal("duplicate.objected_already");
        }
        String kept = checked(why);
        if (kept.isEmpty()) {
            throw new Refusal("duplicate.objection_missing");
        }
        objection = kept;
        state = DuplicateState.OBJECTED;
    }

    private void decide(Account by, DuplicateState next, Instant now, DuplicateState... from) {
        by.require(Role.MODERATOR);
        if (question.getAsker().equals(by)) {
            throw new Refusal("duplicate.own");
        }
        if (!List.of(from).contains(state)) {
            throw new Refusal("duplicate.decided_already");
        }
        state = next;
        decider = by;
        decidedAt = now;
    }

    /** Whether the question is closed by it. */
    public boolean isClosing() {
        return state == DuplicateState.CLOSED || state == DuplicateState.OBJECTED;
    }

    /** Whether a moderator has to look. */
    public boolean isWaiting() {
        return state == DuplicateState.PROPOSED || state == DuplicateState.OBJECTED;
    }

    public String getToken() {
        return token;
    }

    public Question getQuestion() {
        return question;
    }

    public Question getOriginal() {
        return original;
    }

    public Account getProposer() {
        return proposer;
    }

    public String getNote() {
        return note;
    }

    public DuplicateState getState() {
        return state;
    }

    public String getObjection() {
        return objection;
    }

    public Account getDecider() {
        return decider;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duplicate that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
