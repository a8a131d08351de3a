package org.mingda.routing;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.question.Question;

/**
 * One professional's turn with one question. ASKED by its asker → HELD by acceptance; or HELD at once by whoever took it on. It is removed when it is declined or handed back, when an answer
 * shows, and when its time is over; from that moment on it counts no more, removed or not, and another may {@link #passTo take its place}.
 */
@Entity
@Table(name = "undertaking")
public class Undertaking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undertaking_seq")
    @SequenceGenerator(name = "undertaking_seq", sequenceName = "undertaking_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private UndertakingState state;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    /** Null as long as the question does not show: the clock begins with that. */
    @Column(name = "until_at")
    private Instant until;

    @Version
    private int version;

    protected Undertaking() {
    }

    /** A turn that begins; {@link #passTo} must follow in the same breath. */
    Undertaking(Question question) {
        this.question = question;
    }

    /** It is this professional's turn now, until the time given; null before the question shows. */
    void passTo(Account professional, UndertakingState how, Instant now, Instant end) {
        account = professional;
        state = how;
        begunAt = now;
        until = end;
    }

    /** The question came to show: an asked professional's time begins. */
    void begin(Instant now, Instant end) {
        begunAt = now;
        until = end;
    }

    /** Whether it counts. */
    public boolean isLive(Instant now) {
        return until == null || until.isAfter(now);
    }

    public boolean isHeld() {
        return state == UndertakingState.HELD;
    }

    public boolean isBegun() {
        return until != null;
    }

    public Question getQuestion() {
        return question;
    }

    public Account getAccount() {
        return account;
    }

    public UndertakingState getState() {
        return state;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getUntil() {
        return until;
    }
}
