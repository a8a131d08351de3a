package org.mingda.report;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;

/**
 * A reader's complaint about a text that shows. Life cycle: open (its review is PENDING) → upheld (APPROVED: the text was taken down or no longer shows) or
 * dismissed (REJECTED) by a moderator, who is neither the reporter nor the author of the text.
 */
@Entity
@Table(name = "report")
public class Report implements Moderated {

    public static final String KIND = "REPORT";
    /** What a reader may explain, in UTF-16 units. */
    public static final int TEXT_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** The review of the report itself. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    /** The text that is complained about. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_id", nullable = false, updatable = false)
    private Review target;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private Reason reason;

    /** Unique while the report is open; null when it is closed. */
    @Column(name = "open_key", length = 40)
    private String openKey;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant at;

    protected Report() {
    }

    /** Opens a report; its review follows by {@link #judgedBy}. */
    Report(Account reporter, Review target, Reason reason, Instant now) {
        this.token = Token.fresh();
        this.target = target;
        this.reason = reason;
        this.openKey = key(reporter, target);
        this.at = now;
    }

    /** What is unique about an open report. */
    static String key(Account reporter, Review target) {
        return reporter.getId() + ":" + target.getId();
    }

    /** The reasons a reader may choose from: those for texts, without the ones that harm nobody. */
    public static List<Reason> reasons() {
        return Reason.forTexts().stream().filter(r -> r != Reason.UNREADABLE).toList();
    }

    void judgedBy(Review opened) {
        review = opened;
        review.decideAt("/desk/report/" + token, Role.MODERATOR);
    }

    void close() {
        openKey = null;
    }

    public boolean isOpen() {
        return openKey != null;
    }

    public String getToken() {
        return token;
    }

    @Override
    public Review getReview() {
        return review;
    }

    public Review getTarget() {
        return target;
    }

    public Reason getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
