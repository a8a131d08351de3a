package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.mingda.account.Account;

/** What the desk knows of a {@link Review}: where it stands in the queue, and who is at it. {@link LeaseService} writes the lease past the entity. */
@MappedSuperclass
public abstract class QueuedText extends SubmittedText {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lease_holder", insertable = false, updatable = false)
    private Account leaseHolder;

    @Column(name = "lease_until", insertable = false, updatable = false)
    private Instant leaseUntil;

    @Embedded
    private QueuePlace place;

    protected QueuedText() {
    }

    QueuedText(Submission submission) {
        super(submission);
    }

    /** Takes its place in the queue. */
    final void stand(QueuePlace taken) {
        place = taken;
    }

    public boolean leasedToOther(Account by, Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now) && !leaseHolder.equals(by);
    }

    public boolean isLeased(Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now);
    }

    public Account getLeaseHolder() {
        return leaseHolder;
    }

    public Instant getLeaseUntil() {
        return leaseUntil;
    }

    /** Where it stands, or stood, in the queue. */
    public QueuePlace getPlace() {
        return place;
    }
}
