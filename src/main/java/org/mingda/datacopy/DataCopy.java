package org.mingda.datacopy;

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
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * One copy of a person's data. MAKING → READY until its days are over, then deleted with its file; or FAILED, and asked for anew. One that was thrown away, or replaced, is GONE and is remembered
 * for a day, so that copies can be counted.
 */
@Entity
@Table(name = "data_copy")
public class DataCopy {

    /** Where it stands. Label {@code datacopy_state.MAKING}. */
    public enum State { MAKING, READY, FAILED, GONE }

    /** A copy that has not moved for so long is not being made any more: its server stopped. */
    static final Duration LOST = Duration.ofMinutes(5);
    /** How many are made for one person in {@link #COUNTED}: each walks through all tables and takes the room of all files he handed in; who wants a newer one has it. */
    static final int MOST = 3;
    static final Duration COUNTED = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_copy_seq")
    @SequenceGenerator(name = "data_copy_seq", sequenceName = "data_copy_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    /** Filled while it is being made, so that nobody has two made at once on any node. */
    @Column(name = "open_key", length = 20)
    private String openKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int total;

    /** The name of its file; null while there is none. */
    @Column(length = 32)
    private String file;

    /** In bytes, as its owner gets it. */
    private Long size;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    /** Until when it is kept; null while it is being made. */
    @Column(name = "until_at")
    private Instant until;

    @Version
    private int version;

    protected DataCopy() {
    }

    DataCopy(Account account, Instant now) {
        this.token = Token.fresh();
        this.account = account;
        this.openKey = String.valueOf(account.getId());
        this.state = State.MAKING;
        this.total = 1;
        this.askedAt = now;
        this.seenAt = now;
    }

    void reach(int parts, int all, Instant now) {
        done = parts;
        total = all;
        seenAt = now;
    }

    void ready(String name, long bytes, Instant end) {
        file = name;
        size = bytes;
        until = end;
        state = State.READY;
        done = total;
        openKey = null;
    }

    void fail(Instant end) {
        state = State.FAILED;
        until = end;
        openKey = null;
    }

    /** Its file is thrown away. */
    void drop() {
        file = null;
        until = askedAt.plus(COUNTED);
        state = State.GONE;
        openKey = null;
    }

    /** Whether it is there no more and only counted. */
    boolean isGone() {
        return state == State.GONE;
    }

    /** Whether it counts among those of a day; who got nothing may ask again. */
    boolean counts(Instant now) {
        return state != State.FAILED && askedAt.plus(COUNTED).isAfter(now);
    }

    /** Whether it is being made, by its last sign of life. */
    public boolean isMaking(Instant now) {
        return state == State.MAKING && seenAt.plus(LOST).isAfter(now);
    }

    /** Whether its owner may fetch it. */
    public boolean isOpen(Instant now) {
        return state == State.READY && until.isAfter(now);
    }

    /** How far it is, in percent. */
    public int getPercent() {
        return 100 * done / Math.max(1, total);
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public State getState() {
        return state;
    }

    public String getFile() {
        return file;
    }

    /** Its size in kilobytes, rounded up. */
    public long getKilobytes() {
        return size == null ? 0 : (size + 1023) / 1024;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getUntil() {
        return until;
    }
}
