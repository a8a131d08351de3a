package org.mingda.audit;

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
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/** One walk along the whole chain, up to the end that it had when the walk began: asked for → under way → arrived, or stopped at the first entry that is not as it was written. */
@Entity
@Table(name = "chain_check")
public class ChainCheck {

    /** A walk that has not moved for so long ended with its server. */
    private static final Duration LOST = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chain_check_seq")
    @SequenceGenerator(name = "chain_check_seq", sequenceName = "chain_check_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** Null: the command. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by", updatable = false)
    private Account askedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(nullable = false, updatable = false)
    private long entries;

    @Column(nullable = false, length = 64, updatable = false)
    private String head;

    @Column(nullable = false)
    private long done;

    @Column(nullable = false)
    private long erased;

    @Column(nullable = false)
    private long keyless;

    @Column(name = "missing_key", length = 8)
    private String missingKey;

    @Column(name = "broken_at")
    private Long brokenAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ChainFault fault;

    protected ChainCheck() {
    }

    ChainCheck(Account askedBy, ChainHead end, Instant now) {
        this.token = Token.fresh();
        this.askedBy = askedBy;
        this.startedAt = now;
        this.movedAt = now;
        this.entries = end.entries();
        this.head = end.hash();
    }

    void move(ChainWalk walk, Instant now) {
        done = walk.getPlace();
        erased = walk.getErased();
        keyless = walk.getKeyless();
        missingKey = walk.getMissingKey();
        movedAt = now;
    }

    void end(ChainWalk walk, Instant now) {
        move(walk, now);
        fault = walk.getFault();
        brokenAt = fault == null || !fault.isAtEntry() ? null : walk.getPlace();
        endedAt = now;
    }

    public String getToken() {
        return token;
    }

    public Account getAskedBy() {
        return askedBy;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null: it goes on. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public boolean isRunning(Instant now) {
        return endedAt == null && movedAt.isAfter(now.minus(LOST));
    }

    /** Whether it came to the end and found everything as it was written. */
    public boolean isWhole() {
        return endedAt != null && fault == null;
    }

    public long getEntries() {
        return entries;
    }

    /** The hash of the last entry; whoever wrote it down elsewhere can tell that nothing was cut off. */
    public String getHead() {
        return head;
    }

    public long getDone() {
        return done;
    }

    /** How many entries were emptied because somebody was to be forgotten. */
    public long getErased() {
        return erased;
    }

    /** How many entries could not be told to be the forum's own, because their key is missing. */
    public long getKeyless() {
        return keyless;
    }

    /** The id of such a key; null: none is missing. */
    public String getMissingKey() {
        return missingKey;
    }

    /** The place of the entry where the walk stopped; null: nowhere, or what is wrong is no single entry. */
    public Long getBrokenAt() {
        return brokenAt;
    }

    public ChainFault getFault() {
        return fault;
    }
}
