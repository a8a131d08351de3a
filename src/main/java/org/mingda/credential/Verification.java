package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.server.TimeSource;

/** What verifiers found about a claim, and until when it holds. Changed by its {@link Credential} alone. */
@Embeddable
public class Verification {

    /** As far ahead as a credential may hold: standing is assessed each year (律师法 art. 24), so two years miss one assessment at most. */
    public static final int YEARS_MAX = 2;

    /** Which sources were compared, in the verifier's words; shown to everybody. */
    @Column(length = Decision.EXPLANATION_MAX)
    private String sources;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** The last day on which it holds, in Chinese time. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    Verification() {
    }

    /** It holds until a day, by sources that were compared now. */
    void hold(String comparedSources, LocalDate until, Instant now) {
        String words = CleanText.body(comparedSources);
        if (words == null || words.isEmpty()) {
            throw new Refusal("credential.sources_required");
        }
        if (words.length() > Decision.EXPLANATION_MAX) {
            throw new Refusal("credential.too_long", Decision.EXPLANATION_MAX);
        }
        LocalDate today = LocalDate.ofInstant(now, TimeSource.ZONE);
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(YEARS_MAX))) {
            throw new Refusal("credential.until_outside", today.plusDays(1).toString(), today.plusYears(YEARS_MAX).toString());
        }
        sources = words;
        validUntil = until;
        suspendedAt = null;
        verifiedAt = verifiedAt == null ? now : verifiedAt;
    }

    void suspend(Instant now) {
        suspendedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** What took it away was wrong: sources are compared anew. */
    void reopen() {
        suspendedAt = null;
        revokedAt = null;
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    /** Where it stands on a day, as far as dates and verifiers say. */
    Standing standing(LocalDate today) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        } else if (suspendedAt != null) {
            return Standing.SUSPENDED;
        } else if (replacedAt != null) {
            return Standing.REPLACED;
        } else if (verifiedAt == null) {
            return Standing.WAITING;
        }
        return today.isAfter(validUntil) ? Standing.LAPSED : Standing.VALID;
    }

    public String getSources() {
        return sources;
    }

    /** When it was verified first. */
    public Instant getVerifiedAt() {
        return verifiedAt;
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

    public Instant getReplacedAt() {
        return replacedAt;
    }
}
