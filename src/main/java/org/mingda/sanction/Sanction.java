package org.mingda.sanction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.site.Category;

/**
 * A warning, mute, suspension or ban. Life cycle: in force from the decision on → acknowledged (a warning alone), or ended by the clock, or lifted by a moderator or an appeal. What
 * it is, how far it reaches and until when stands on its {@link Decision}.
 */
@Entity
@Table(name = "sanction")
public class Sanction {

    private static final int ADMIN = 3;
    private static final int MODERATOR = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sanction_seq")
    @SequenceGenerator(name = "sanction_seq", sequenceName = "sanction_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private Decision decision;

    /** When the person said that he read the warning; null until then, and for all else. */
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lifted_by")
    private Account liftedBy;

    @Version
    private int version;

    protected Sanction() {
    }

    Sanction(Decision decision) {
        this.token = Token.fresh();
        this.account = decision.getSubject();
        this.decision = decision;
    }

    /** Stops whoever may not sanction this person: himself, staff of his own rank or above it. Administrators may sanction each other. */
    static void requireAuthority(Account by, Account subject) {
        by.require(Role.MODERATOR);
        if (by.equals(subject)) {
            throw new Refusal("sanction.not_yourself");
        }
        boolean above = rank(subject) > rank(by) || rank(subject) == rank(by) && rank(by) < ADMIN;
        if (above) {
            throw new Refusal("sanction.higher_role");
        }
    }

    private static int rank(Account account) {
        return account.getRoles().contains(Role.ADMIN) ? ADMIN : account.getRoles().contains(Role.MODERATOR) ? MODERATOR : account.getRoles().isEmpty() ? 0 : 1;
    }

    /** Ends it before its time. */
    void lift(Account by, Instant now) {
        if (!isInForce(now)) {
            throw new Refusal("sanction.not_in_force");
        }
        liftedAt = now;
        liftedBy = by;
    }

    /** The person says that he has read the warning; to say it twice changes nothing. */
    void acknowledge(Account by, Instant now) {
        if (!by.equals(account)) {
            throw new NotAllowed("not the person warned");
        }
        if (getKind() == DecisionKind.WARN && acknowledgedAt == null) {
            acknowledgedAt = now;
        }
    }

    /** Whether it restricts the person at this moment. */
    public boolean isInForce(Instant now) {
        Instant until = getUntil();
        return liftedAt == null && acknowledgedAt == null && (until == null || until.isAfter(now));
    }

    /** Whether it stops posting in a category; null is what belongs to none. */
    public boolean stopsPosting(Category category) {
        return getKind() != DecisionKind.MUTE || decision.getReach().covers(category);
    }

    /** Whether it leaves the person nothing but his statements and appeals. */
    public boolean isConfining() {
        return getKind() == DecisionKind.SUSPEND || getKind() == DecisionKind.BAN;
    }

    /** {@code WARN}, {@code MUTE}, {@code SUSPEND} or {@code BAN}. */
    public DecisionKind getKind() {
        return decision.getKind();
    }

    /** When it ends by itself; null when it does not. */
    public Instant getUntil() {
        return decision.getReach().getUntil();
    }

    /** Where the person reads why. */
    public String getPath() {
        return "/me/decision/" + decision.getToken();
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public Decision getDecision() {
        return decision;
    }

    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }

    public Account getLiftedBy() {
        return liftedBy;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sanction that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
