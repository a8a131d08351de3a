package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingda.screening.Finding;
import org.mingda.screening.Verdict;

/** State and words of a review as they were before a decision. */
@Embeddable
public class Snapshot {

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before", nullable = false, length = 10)
    private ReviewState state;

    @Column(name = "decided_before")
    private Instant decidedAt;

    @Column(name = "title_before", nullable = false, length = Review.TITLE_MAX)
    private String title;

    @Column(name = "text_before", nullable = false, length = Review.TEXT_MAX)
    private String text;

    @Convert(converter = Findings.class)
    @Column(name = "findings_before", nullable = false, length = Review.TEXT_MAX)
    private List<Finding> findings;

    @Column(name = "fingerprint_before", nullable = false, length = 64)
    private String fingerprint;

    protected Snapshot() {
    }

    Snapshot(Review review) {
        state = review.getState();
        decidedAt = review.getDecidedAt();
        title = review.getTitle();
        text = review.getText();
        findings = new ArrayList<>(review.getFindings());
        fingerprint = review.fingerprint();
    }

    ReviewState state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** The words with what screening had seen in them. */
    Screened words() {
        return new Screened(title, text, new Verdict(findings), fingerprint);
    }
}
