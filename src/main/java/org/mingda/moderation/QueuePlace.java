package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where an item stands at the desk: its lane, its priority with its parts, and when it should be decided. Written when the item comes in; priority, clock, alarm and escalation move later past
 * the entity, because the version is what a moderator decides on and must move with the words alone.
 */
@Embeddable
public class QueuePlace {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Lane lane;

    @Column(nullable = false)
    private int priority;

    @Column(name = "priority_parts", nullable = false, length = Priority.WRITTEN_MAX)
    private String parts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    /** Since when it is for the leads to decide; null: it is not. */
    @Column(name = "escalated_at", insertable = false, updatable = false)
    private Instant escalatedAt;

    protected QueuePlace() {
    }

    QueuePlace(Lane lane, Priority priority, Instant dueAt) {
        this.lane = lane;
        this.priority = priority.number();
        this.parts = priority.written();
        this.dueAt = dueAt;
    }

    public Lane getLane() {
        return lane;
    }

    /** The priority with what it is made of. */
    public Priority getPriority() {
        return Priority.read(parts);
    }

    public int getNumber() {
        return priority;
    }

    /** When the lane's clock runs out. */
    public Instant getDueAt() {
        return dueAt;
    }

    public boolean isLate(Instant now) {
        return dueAt.isBefore(now);
    }

    public boolean isEscalated() {
        return escalatedAt != null;
    }
}
