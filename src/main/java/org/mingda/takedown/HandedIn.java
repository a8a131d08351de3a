package org.mingda.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;

/** What a right holder handed in, which nobody changes: who he is, what shows his right, what he asks, and the text it is about. */
@MappedSuperclass
public abstract class HandedIn implements Moderated {

    public static final int NAME_MAX = 100;
    public static final int EVIDENCE_MAX = 4000;
    public static final int DEMAND_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rights_notice_seq")
    @SequenceGenerator(name = "rights_notice_seq", sequenceName = "rights_notice_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** The review of the notice itself: its place in the queue. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_id", nullable = false, updatable = false)
    private Review target;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind", nullable = false, length = 20, updatable = false)
    private Right right;

    @Column(nullable = false, length = NAME_MAX, updatable = false)
    private String holder;

    @Column(nullable = false, length = Account.EMAIL_MAX, updatable = false)
    private String email;

    @Column(nullable = false, length = 10, updatable = false)
    private String language;

    @Column(nullable = false, length = EVIDENCE_MAX, updatable = false)
    private String evidence;

    @Column(nullable = false, length = DEMAND_MAX, updatable = false)
    private String demand;

    @Column(nullable = false, length = 20, updatable = false)
    private String number;

    /** The secret part of the address of the status page, which letters name. */
    @Column(name = "status_key", nullable = false, length = Token.SECRET_LENGTH, updatable = false)
    private String statusKey;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected HandedIn() {
    }

    HandedIn(Review target, Claim claim, String number, Instant now) {
        this.token = Token.fresh();
        this.statusKey = Token.secret();
        this.target = target;
        this.right = claim.right();
        this.holder = claim.holder();
        this.email = claim.email();
        this.language = claim.locale().toLanguageTag();
        this.evidence = claim.evidence();
        this.demand = claim.demand();
        this.number = number;
        this.receivedAt = now;
    }

    void judgedBy(Review opened) {
        review = opened;
        review.decideAt("/desk/takedown/" + token, Role.MODERATOR);
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

    public Right getRight() {
        return right;
    }

    public String getHolder() {
        return holder;
    }

    public String getEmail() {
        return email;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public String getEvidence() {
        return evidence;
    }

    public String getDemand() {
        return demand;
    }

    public String getNumber() {
        return number;
    }

    /** Where the right holder follows it. */
    public String getStatusPath() {
        return "/notice/status/" + statusKey;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandedIn that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
