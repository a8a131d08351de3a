package org.mingda.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How much a clock removed in one run. Written once, only where it removed anything. */
@Entity
@Table(name = "removal")
public class Removal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "removal_seq")
    @SequenceGenerator(name = "removal_seq", sequenceName = "removal_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Clocked clock;

    @Column(nullable = false, updatable = false)
    private long removed;

    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    protected Removal() {
    }

    Removal(Clocked clock, long removed, Instant now) {
        this.clock = clock;
        this.removed = removed;
        this.at = now;
    }

    public Clocked getClock() {
        return clock;
    }

    public long getRemoved() {
        return removed;
    }

    public Instant getAt() {
        return at;
    }
}
