package org.mingda.credential;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * The record of what was checked about a professional.
 *
 * <p>Life cycle: details stated (DRAFT) → evidence attached and handed in (WAITING, a review is open) → verified until a day, or refused with a reason (it may then be mended and handed in
 * again). A verified one lapses after its day and may be extended, may be suspended and resumed, is revoked for good, or replaced by the
 * person's newer credential; what refused it or took it away may be overturned on appeal, and it waits again; its holder may withdraw it. After verification its claim never changes: another firm or number is a new application, so that an answer which names
 * its credential keeps what was valid when it was written.
 *
 * <p>Whether it holds is computed from dates and states at each reading ({@link #standing}); nothing is cached. Nobody decides on his own. The review is approved, rejected,
 * removed or restored by the service in the same breath as the act here.
 */
@Entity
@Table(name = "credential")
public class Credential implements Moderated {

    /** The kind of its review. */
    public static final String KIND = "CREDENTIAL";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_seq")
    @SequenceGenerator(name = "credential_seq", sequenceName = "credential_seq")
    private Long id;

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

    @Embedded
    private Verification verification = new Verification();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private Credential replacement;

    @OneToMany(mappedBy = "credential", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CredentialStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected Credential() {
    }

    /** A draft: the details as stated by a member, and the fields he knows well. */
    public Credential(Account account, Claim claim, Collection<Category> specialties, Instant now) {
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

    void requireProof() {
        if (!isProved()) {
            throw new Refusal("credential.evidence_required");
        }
    }

    /** What was withdrawn proves nothing any more: the file goes, its hash stays. */
    void destroyEvidence() {
        if (isProved()) {
            evidence.destroy();
        }
    }

    /** A verifier compared two sources and found them to agree. */
    public void verify(Account by, String sources, LocalDate until, Instant now) {
        require(by, now, "credential.not_waiting", Standing.WAITING);
        hold(new CredentialStep(this, Act.VERIFY, by, now), sources, until);
    }

    /** A verifier says no. */
    public void refuse(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_waiting", Standing.WAITING);
        steps.add(new CredentialStep(this, Act.REFUSE, by, now).because(ruling));
    }

    /** Takes it away for a time. */
    public void suspend(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.LAPSED, Standing.BLOCKED);
        decided().suspend(now);
        steps.add(new CredentialStep(this, Act.SUSPEND, by, now).because(ruling));
    }

    /** Lets a suspended one hold again, once sources were compared anew. */
    public void resume(Account by, String sources, LocalDate until, Instant now) {
        require(by, now, "credential.not_suspended", Standing.SUSPENDED);
        hold(new CredentialStep(this, Act.RESUME, by, now), sources, until);
    }

    /** Takes it away for good. */
    public void revoke(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.LAPSED, Standing.SUSPENDED, Standing.BLOCKED);
        decided().revoke(now);
        steps.add(new CredentialStep(this, Act.REVOKE, by, now).because(ruling));
    }

    /** Lets it hold longer, also after it lapsed, once sources were compared anew. */
    public void extend(Account by, String sources, LocalDate until, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.LAPSED);
        hold(new CredentialStep(this, Act.EXTEND, by, now), sources, until);
    }

    /** What refused it or took it away was overturned on appeal: it waits for a verifier again. */
    public void reopen(Account by, Instant now) {
        require(by, now, "credential.not_waiting", Standing.REFUSED, Standing.SUSPENDED, Standing.REVOKED);
        decided().reopen();
        steps.add(new CredentialStep(this, Act.REOPEN, by, now));
    }

    /** A newer credential of the same person takes its place. */
    public void replaceBy(Credential newer, Instant now) {
        replacement = newer;
        decided().replace(now);
    }

    private void hold(CredentialStep step, String sources, LocalDate until) {
        decided().hold(sources, until, step.getAt());
        steps.add(step.because(verification().getSources(), until));
    }

    private Verification decided() {
        verification = verification();
        return verification;
    }

    private void require(Account by, Instant now, String otherwise, Standing... allowed) {
        if (by.equals(account)) {
            throw new Refusal("credential.own");
        }
        if (!List.of(allowed).contains(standing(LocalDate.ofInstant(now, TimeSource.ZONE)))) {
            throw new Refusal(otherwise);
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("credential.closed");
        }
    }

    /** Where it stands on a day. */
    public Standing standing(LocalDate today) {
        if (review == null) {
            return Standing.DRAFT;
        }
        return switch (review.getState()) {
            case PENDING -> Standing.WAITING;
            case REJECTED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case REMOVED -> verification().getRevokedAt() == null ? Standing.SUSPENDED : Standing.REVOKED;
            case APPROVED -> account.isBlocked() ? Standing.BLOCKED : verification().standing(today);
        };
    }

    /** Whether it gives badge and right to answer on a day. Reads the review and the account: fetch both with it. */
    public boolean isValid(LocalDate today) {
        return standing(today) == Standing.VALID;
    }

    /** Whether the person lost what an answer under this credential rested on: not so when a newer credential took its place and holds. */
    public boolean isLapsed(LocalDate today) {
        return !isValid(today) && (replacement == null || replacement.isLapsed(today));
    }

    /** What to show beside a text written under this credential. */
    public Badge badge(LocalDate today) {
        return new Badge(claim.getKind(), claim.getProvince(), getPath(), isLapsed(today), claim.getSupervisorName(), claim.getPractice());
    }

    /** Whether the applicant may still change it. */
    public boolean isOpen() {
        return verification().getVerifiedAt() == null
                && (review == null || review.getState() == ReviewState.PENDING || review.getState() == ReviewState.REJECTED);
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
        return NumberReading.masked(claim.getKind(), claim.getNumber());
    }

    /** The public record: one address per person, whatever credential holds. */
    public String getPath() {
        return "/professional/" + account.getToken();
    }

    /** A row that nobody has decided on is read without this part; reading must not change it. */
    private Verification verification() {
        return verification == null ? new Verification() : verification;
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    @Override
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

    public Verification getVerification() {
        return verification();
    }

    public LocalDate getValidUntil() {
        return verification().getValidUntil();
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public List<CredentialStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    /** What a verifier saw when he decided: moves with the claim, the evidence, the state and the words. */
    public String getMark() {
        return version + "." + (review == null ? 0 : review.getVersion());
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
