package org.mingda.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mingda.credential.Credential;

/** That a holder was reminded of the end of his credential, once for each distance. */
@Entity
@Table(name = "credential_reminder")
public class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_reminder_seq")
    @SequenceGenerator(name = "credential_reminder_seq", sequenceName = "credential_reminder_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credential_id", nullable = false, updatable = false)
    private Credential credential;

    /** The end that it was about: a credential that was extended is reminded of its new one. */
    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    /** How many days before: one of the distances; 0 once it has lapsed. */
    @Column(nullable = false, updatable = false)
    private int days;

    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    protected Reminder() {
    }

    Reminder(Credential credential, int days, Instant now) {
        this.credential = credential;
        this.endsOn = credential.getValidUntil();
        this.days = days;
        this.at = now;
    }
}
