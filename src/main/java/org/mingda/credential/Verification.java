package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.server.TimeSource;

/** What verifiers found about a claim, and until when it holds. Changed by its {@link Credential} alone. */
@Embeddable
public class Verification {

    /** As far ahead as a credential may hold: standing is assessed each year (律师法 art. 24), so two years miss one assessment at most. */
    public static final int YEARS_MAX = 2;
    /** So many days before its end it is due, unless the verifier names a day: time for a verifier to see the new stamp before anything is lost. */
    public static final int DUE_DAYS = 30;

    /** Which sources were compared, in the verifier's words; shown to everybody. */
    @Column(length = Decision.EXPLANATION_MAX)
    private String sources;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** When a verifier first opened what waits. */
    @Column(name = "begun_at")
    private Instant begunAt;

    /** The day from which on the papers of the next yearly assessment are to be seen; it holds on until {@link #validUntil}. */
    @Column(name = "recheck_on")
    private LocalDate recheckOn;

    /** The last day on which it holds, in Chinese time. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    Verification() {
    }

    /** It holds until a day, by sources that were compared now. */
    void hold(Compared found, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        LocalDate until = found.until();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(YEARS_MAX))) {
            throw new Refusal("credential.until_outside", today.plusDays(1).toString(), today.plusYears(YEARS_MAX).toString());
        }
        recheckOn = recheckDay(found, today);
        sources = found.words();
        validUntil = until;
        suspendedAt = null;
        movedAt = null;
        verifiedAt = verifiedAt == null ? now : verifiedAt;
    }

    private static LocalDate recheckDay(Compared found, LocalDate today) {
        LocalDate usual = found.until().minusDays(DUE_DAYS);
        LocalDate day = found.recheckOn() != null ? found.recheckOn() : usual.isAfter(today) ? usual : found.until();
        if (!day.isAfter(today) || day.isAfter(found.until())) {
            throw new Refusal("credential.recheck_outside", today.plusDays(1).toString(), found.until().toString());
        }
        return day;
    }

    /** It was handed in, perhaps once more: nobody has opened it yet. */
    void handIn() {
        begunAt = null;
    }

    void suspend(Instant now) {
        suspendedAt = now;
    }

    void move(Instant now) {
        movedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** What took it away was wrong: sources are compared anew. */
    void reopen() {
        suspendedAt = null;
        revokedAt = null;
        movedAt = null;
        begunAt = null;
    }

    /** A newer one takes its place; whether that is of another firm tells a move from a renewal. */
    void replace(boolean moved, Instant now) {
        replacedAt = now;
        movedAt = moved ? now : movedAt;
    }

    /** When it stopped to hold, as far as dates and verifiers say; null while it holds or has never held. */
    LocalDate endedOn(LocalDate today) {
        Instant taken = Stream.of(suspendedAt, revokedAt, movedAt, replacedAt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        LocalDate over = validUntil != null && today.isAfter(validUntil) ? validUntil : null;
        if (taken == null) {
            return over;
        }
        LocalDate day = LocalDate.ofInstant(taken, TimeSource.ZONE);
        return over != null && over.isBefore(day) ? over : day;
    }

    /** Where it stands on a day, as far as dates and verifiers say. */
    Standing standing(LocalDate today) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        } else if (suspendedAt != null) {
            return Standing.SUSPENDED;
        } else if (movedAt != null) {
            return Standing.MOVED;
        } else if (replacedAt != null) {
            return Standing.REPLACED;
        } else if (verifiedAt == null) {
            return awaited();
        } else if (today.isAfter(validUntil)) {
            return Standing.LAPSED;
        }
        return recheckOn == null || today.isBefore(recheckOn) ? Standing.VALID : Standing.DUE;
    }

    /** How far it has come before its decision. */
    Standing awaited() {
        return begunAt == null ? Standing.WAITING : Standing.IN_REVIEW;
    }

    /** Where it stands when its text was taken away. */
    Standing taken() {
        return revokedAt != null ? Standing.REVOKED : movedAt != null ? Standing.MOVED : Standing.SUSPENDED;
    }

    /** Whether a verifier has taken it away. */
    public boolean isTakenAway() {
        return suspendedAt != null || revokedAt != null || movedAt != null;
    }

    public String getSources() {
        return sources;
    }

    /** When it was verified first. */
    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public LocalDate getRecheckOn() {
        return recheckOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Instant getSuspendedAt() {
        return suspendedAt;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public Instant getReplacedAt() {
        return replacedAt;
    }
}
