package org.mingda.report;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;

/**
 * What all who complain of one text share: one item in the queue and one decision, however many they are ({@link Complainant}). Life cycle: open (its review is
 * PENDING) → upheld (APPROVED: the text was taken down or no longer shows) or dismissed (REJECTED) by a moderator, who neither complained nor wrote the text.
 *
 * <p>While it is open, enough complainants of standing who are independent of each other hide the text until somebody has decided.
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

    /** The text, while the report is open: a text has one. Null when it is closed. */
    @Column(name = "open_key", length = 40)
    private String openKey;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant at;

    /** Since when the text is hidden because of it; null if it never was. */
    @Column(name = "hidden_at")
    private Instant hiddenAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Complainant> complainants = new ArrayList<>();

    protected Report() {
    }

    /** Opens a report; its review follows by {@link #judgedBy}. */
    Report(Review target, Reason reason, Instant now) {
        this.token = Token.fresh();
        this.target = target;
        this.reason = reason;
        this.openKey = key(target);
        this.at = now;
    }

    /** What is unique about an open report. */
    static String key(Review target) {
        return String.valueOf(target.getId());
    }

    /** One more complains; weighed and numbered before, because from here on he is written with the report. */
    void hear(Complainant complainant) {
        complainants.add(complainant);
    }

    /** How many of standing complain who share no network address with each other: two accounts behind one address may be one person. */
    public long independent() {
        return complainants.stream().filter(Complainant::isStanding).map(Complainant::getAddressHash).filter(Objects::nonNull).distinct().count();
    }

    /** The text was hidden because of it. */
    void hid(Instant now) {
        hiddenAt = now;
    }

    /** Whether the text is hidden because of it and still waits for the decision. */
    public boolean isHiding() {
        return hiddenAt != null && isOpen() && target.isPending();
    }

    /** Where it stands, for those who complain: {@code waiting}, {@code hidden}, {@code upheld}, {@code dismissed} or {@code closed}; label {@code report_status.state_waiting}. */
    public String getStage() {
        return switch (review.getState()) {
            case PENDING -> isHiding() ? "hidden" : "waiting";
            case APPROVED -> "upheld";
            case REJECTED -> "dismissed";
            default -> "closed";
        };
    }

    /** Whether this person is one of those who complain. */
    public boolean isBy(Account who) {
        return complainants.stream().anyMatch(c -> who.equals(c.getAccount()));
    }

    /** Nobody decides on what he complained of himself, nor on his own text. */
    void requireImpartial(Account by) {
        if (isBy(by) || target.getAuthor().equals(by)) {
            throw new Refusal("moderation.own_text");
        }
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
        complainants.forEach(Complainant::close);
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

    /** What the first who complained chose. */
    public Reason getReason() {
        return reason;
    }

    public List<Complainant> getComplainants() {
        return Collections.unmodifiableList(complainants);
    }

    public Instant getHiddenAt() {
        return hiddenAt;
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
