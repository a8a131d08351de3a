package org.mingda.teamwork;

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
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;

/** What a moderator tells others about an item. The words never change; questions and escalations are closed once. */
@Entity
@Table(name = "memo")
public class Memo {

    public static final int WORDS_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "memo_seq")
    @SequenceGenerator(name = "memo_seq", sequenceName = "memo_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private MemoKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by", nullable = false, updatable = false)
    private Account by;

    /** Who is asked; null: for all. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meant_for", updatable = false)
    private Account to;

    @Column(nullable = false, length = WORDS_MAX, updatable = false)
    private String words;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected Memo() {
    }

    private Memo(Review review, MemoKind kind, Account by, String words, Instant at) {
        this.token = Token.fresh();
        this.review = review;
        this.kind = kind;
        this.by = by;
        this.words = checked(words);
        this.at = at;
    }

    static Memo note(Review review, Account by, String words, Instant now) {
        return new Memo(review, MemoKind.NOTE, by, words, now);
    }

    /** Asks somebody else than oneself and the author of the text. */
    static Memo opinion(Review review, Account by, Account to, String words, Instant now) {
        if (to.equals(by) || to.equals(review.getAuthor())) {
            throw new Refusal("teamwork.ask_another");
        }
        Memo memo = new Memo(review, MemoKind.OPINION, by, words, now);
        memo.to = to;
        return memo;
    }

    static Memo escalation(Review review, Account by, String words, Instant now) {
        return new Memo(review, MemoKind.ESCALATION, by, words, now);
    }

    /** Answers a question that is open, and closes it. Whoever is asked. */
    Memo answer(Account answering, String said, Instant now) {
        if (!answering.equals(to)) {
            throw new Refusal("teamwork.not_asked");
        }
        Memo answer = new Memo(review, MemoKind.ANSWER, answering, said, now);
        answer.to = by;
        close(now);
        return answer;
    }

    /** Takes a question or an escalation back. Whoever wrote it. */
    void takeBack(Account wanting, Instant now) {
        if (!wanting.equals(by)) {
            throw new Refusal("teamwork.not_yours");
        }
        close(now);
    }

    private void close(Instant now) {
        if (!isOpen()) {
            throw new Refusal("teamwork.closed");
        }
        closedAt = now;
    }

    /** Whether it waits for somebody. */
    public boolean isOpen() {
        return closedAt == null && (kind == MemoKind.OPINION || kind == MemoKind.ESCALATION);
    }

    private static String checked(String words) {
        String clean = words == null ? "" : Objects.requireNonNullElse(CleanText.body(words), "");
        if (clean.isEmpty()) {
            throw new Refusal("teamwork.words_required");
        }
        if (clean.length() > WORDS_MAX) {
            throw new Refusal("teamwork.words_long", WORDS_MAX);
        }
        return clean;
    }

    public String getToken() {
        return token;
    }

    public Review getReview() {
        return review;
    }

    public MemoKind getKind() {
        return kind;
    }

    public Account getBy() {
        return by;
    }

    public Account getTo() {
        return to;
    }

    public String getWords() {
        return words;
    }

    public Instant getAt() {
        return at;
    }
}
