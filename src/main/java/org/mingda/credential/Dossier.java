package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.evidence.Evidence;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * What an applicant lays before the verifiers: who he is, what he claims, the fields he knows, the file that proves it, and the review that all this got. It is stated, proved, handed in, and may
 * be amended and handed in again until it was verified; from then on it never changes. What verifiers find is the {@link Credential}'s.
 */
@MappedSuperclass
public abstract class Dossier {

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    /** Null while it is a draft. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    @Embedded
    private Claim claim;

    @ManyToMany
    @JoinTable(name = "credential_category", joinColumns = @JoinColumn(name = "credential_id"), inverseJoinColumns = @JoinColumn(name = "category_id"))
    @OrderBy("position")
    private List<Category> specialties = new ArrayList<>();

    @Embedded
    private Evidence evidence;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Dossier() {
    }

    /** The details as stated by a member, and the fields he knows well. */
    Dossier(Account account, Claim claim, Collection<Category> specialties, Instant now) {
        this.token = Token.fresh();
        this.account = account;
        this.claim = claim.complete();
        this.specialties.addAll(new LinkedHashSet<>(specialties));
        this.createdAt = now;
    }

    /** The applicant states his details anew; not once it was verified. */
    public void amend(Claim newClaim, Collection<Category> newSpecialties) {
        requireOpen();
        claim.become(newClaim.complete());
        specialties.clear();
        specialties.addAll(new LinkedHashSet<>(newSpecialties));
    }

    /** Takes an evidence file in place of any earlier one. */
    public void attach(Evidence file, Instant now) {
        requireOpen();
        evidence = file.receivedAt(now);
    }

    /** Hands it in: from now on its review says whether it waits, holds or was refused. */
    public void handIn(Review opened) {
        requireOpen();
        requireProof();
        review = opened;
    }

    /** Refuses what has no evidence file. */
    public void requireProof() {
        if (!isProved()) {
            throw new Refusal("evidence.required");
        }
    }

    /** What was withdrawn proves nothing any more: the file goes, its hash stays. */
    public void destroyEvidence() {
        if (isProved()) {
            evidence.destroy();
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("credential.closed");
        }
    }

    /** Whether the applicant may still change it: nobody has let it pass, and he has not taken it back. */
    public boolean isOpen() {
        return review == null || review.getState() == ReviewState.PENDING || review.getState() == ReviewState.REJECTED;
    }

    /** Whether a verifier's decision is awaited. */
    public boolean isWaiting() {
        return review != null && review.isPending();
    }

    /** Whether an evidence file is attached. */
    public boolean isProved() {
        return evidence != null && evidence.getFile() != null;
    }

    /** The number with its tail hidden. */
    public String getMaskedNumber() {
        return claim.getKind().masked(claim.getNumber());
    }

    /** The public profile: one address per person, whatever credential holds. */
    public String getPath() {
        return "/professional/" + account.getToken();
    }

    /** The public page of this very record: what was checked, when, by which role. */
    public String getRecordPath() {
        return "/badge/" + token;
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public Review getReview() {
        return review;
    }

    public Claim getClaim() {
        return claim;
    }

    public ProfessionalKind getKind() {
        return claim.getKind();
    }

    public Province getProvince() {
        return claim.getProvince();
    }

    public String getFirm() {
        return claim.getFirm();
    }

    public Account getSupervisor() {
        return claim.getSupervisor();
    }

    /** In the order of the categories. */
    public Set<Category> getSpecialties() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(specialties));
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
