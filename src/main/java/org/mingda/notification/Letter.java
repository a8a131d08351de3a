package org.mingda.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * A mail on its way. Written → taken by a mail run → sent; or put off after a failure, longer each time, and given up after {@link #PATIENCE} is used up
 * (about fifteen hours); an administrator may send it again.
 */
@Entity
@Table(name = "letter")
public class Letter {

    static final int SUBJECT_MAX = 200;
    static final int BODY_MAX = 4000;
    static final int TROUBLE_MAX = 300;
    /** Waits between tries. */
    static final List<Duration> PATIENCE = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = Account.EMAIL_MAX, updatable = false)
    private String address;

    @Column(nullable = false, length = SUBJECT_MAX, updatable = false)
    private String subject;

    @Column(nullable = false, length = BODY_MAX, updatable = false)
    private String body;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    /** The decision that may be undone until it is due, with which it is dropped. */
    @Column(name = "decision_token", length = Token.LENGTH, updatable = false)
    private String decision;

    /** When to try next; null when sent or given up. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(nullable = false)
    private int tries;

    @Column(length = TROUBLE_MAX)
    private String trouble;

    protected Letter() {
    }

    public Letter(String address, String subject, String body, Instant now) {
        this.token = Token.fresh();
        this.address = address;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.dueAt = now;
    }

    Letter heldBack(Instant until, String undoable) {
        dueAt = until;
        decision = undoable;
        return this;
    }

    /** Taken by a mail run: no other takes it for a while, and if the run dies it comes up again. */
    void taken(Instant now) {
        dueAt = now.plus(Duration.ofMinutes(5));
    }

    void sent(Instant now) {
        sentAt = now;
        dueAt = null;
        trouble = null;
    }

    void failed(String why, Instant now) {
        trouble = why == null || why.length() <= TROUBLE_MAX ? why : why.substring(0, TROUBLE_MAX);
        dueAt = tries < PATIENCE.size() ? now.plus(PATIENCE.get(tries)) : null;
        tries++;
    }

    /** An administrator wants it tried again now. */
    void again(Instant now) {
        tries = 0;
        dueAt = now;
    }

    public String getToken() {
        return token;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public String getTrouble() {
        return trouble;
    }

    public int getTries() {
        return tries;
    }

    /** {@code sent}, {@code waiting} or {@code given_up}; label {@code notification_letter.sent}. */
    public String getState() {
        return sentAt != null ? "sent" : dueAt != null ? "waiting" : "given_up";
    }
}
