package org.mingda.confidence;

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
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;

/** That somebody opened what an asker told in confidence; never changed, never deleted. */
@Entity
@Table(name = "confidence_opening")
public class Opening {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confidence_opening_seq")
    @SequenceGenerator(name = "confidence_opening_seq", sequenceName = "confidence_opening_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "confidence_id", nullable = false, updatable = false)
    private Confidence confidence;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reader_id", nullable = false, updatable = false)
    private Account reader;

    /** What the reader was then. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private ProfessionalKind kind;

    /** Of the file; null for the words. */
    @Column(length = ConfidenceFile.LABEL_MAX, updatable = false)
    private String label;

    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    protected Opening() {
    }

    public Opening(Confidence confidence, Credential under, String label, Instant now) {
        this.confidence = confidence;
        this.reader = under.getAccount();
        this.kind = under.getKind();
        this.label = label;
        this.at = now;
    }

    public Account getReader() {
        return reader;
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public Instant getAt() {
        return at;
    }
}
