package org.mingda.confidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.mingda.evidence.Evidence;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/** A file that an asker shows to verified professionals alone, under a label of his own. */
@Entity
@Table(name = "confidence_file")
public class ConfidenceFile {

    public static final int LABEL_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confidence_file_seq")
    @SequenceGenerator(name = "confidence_file_seq", sequenceName = "confidence_file_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "confidence_id", nullable = false, updatable = false)
    private Confidence confidence;

    @Column(nullable = false, length = LABEL_MAX, updatable = false)
    private String label;

    @Embedded
    private Evidence evidence;

    protected ConfidenceFile() {
    }

    /** A kept file under its label; a refusal when that is missing or too long. */
    public ConfidenceFile(Confidence confidence, String label, Evidence evidence) {
        this.token = Token.fresh();
        this.confidence = confidence;
        this.label = label == null ? "" : CleanText.line(label);
        if (this.label.isEmpty() || this.label.length() > LABEL_MAX) {
            throw new Refusal("confidence.label_length", LABEL_MAX);
        }
        this.evidence = evidence;
    }

    public String getToken() {
        return token;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public String getLabel() {
        return label;
    }

    public Evidence getEvidence() {
        return evidence;
    }
}
