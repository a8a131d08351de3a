package org.mingda.credential;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;

/**
 * The record of what was checked about a professional: his dossier, and what verifiers found and did.
 *
 * <p>Life cycle: details stated (DRAFT) → evidence attached and handed in (WAITING, a review is open) → opened by a verifier (IN_REVIEW) → verified until a day, or refused with a reason (it
 * may then be mended and handed in again). A verified one is due for the next check from its own day on (DUE), lapses after its last day and may be extended; it may be suspended and resumed, is
 * revoked for good, ends when its holder moves to another firm (MOVED) or is replaced by the person's newer record; what refused it or took it away may be overturned on appeal, and it waits again;
 * its holder may withdraw it. After verification its claim never changes: another firm or number is a new application, so that an answer which names its credential keeps what was valid when it was
 * written. Only the lawyer who guides a trainee may change, by {@link #handOver}.
 *
 * <p>Whether it holds is computed from dates and states at each reading ({@link #standing}); nothing is cached. Nobody decides on his own. The review is approved, rejected,
 * removed or restored by the service in the same breath as the act here.
 */
@Entity
@Table(name = "credential")
public class Credential extends Dossier implements Moderated {

    /** The kind of its review. */
    public static final String KIND = "CREDENTIAL";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_seq")
    @SequenceGenerator(name = "credential_seq", sequenceName = "credential_seq")
    private Long id;

    @Embedded
    private Verification verification = new Verification();

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
        super(account, claim, specialties, now);
    }

    @Override
    public void handIn(Review opened) {
        super.handIn(opened);
        decided().handIn();
    }

    /** A verifier compared the sources and found them to agree. */
    public void verify(Account by, Compared found, Instant now) {
        require(by, now, "credential.not_waiting", Standing.WAITING, Standing.IN_REVIEW);
        hold(new CredentialStep(this, Act.VERIFY, by, now), found);
    }

    /** A verifier says no. */
    public void refuse(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_waiting", Standing.WAITING, Standing.IN_REVIEW);
        steps.add(new CredentialStep(this, Act.REFUSE, by, now).because(ruling));
    }

    /** Takes it away for a time. */
    public void suspend(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.DUE, Standing.LAPSED, Standing.BLOCKED);
        decided().suspend(now);
        steps.add(new CredentialStep(this, Act.SUSPEND, by, now).because(ruling));
    }

    /** Lets a suspended one hold again, once sources were compared anew. */
    public void resume(Account by, Compared found, Instant now) {
        require(by, now, "credential.not_suspended", Standing.SUSPENDED);
        hold(new CredentialStep(this, Act.RESUME, by, now), found);
    }

    /** Takes it away for good. */
    public void revoke(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.DUE, Standing.LAPSED, Standing.SUSPENDED, Standing.MOVED, Standing.BLOCKED);
        decided().revoke(now);
        steps.add(new CredentialStep(this, Act.REVOKE, by, now).because(ruling));
    }

    /** The holder practises elsewhere by now: this record of the old firm is over, and he needs a new one. */
    public void move(Account by, Ruling ruling, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.DUE, Standing.LAPSED, Standing.SUSPENDED);
        decided().move(now);
        steps.add(new CredentialStep(this, Act.MOVE, by, now).because(ruling));
    }

    /** Lets it hold longer, also after it lapsed, once sources were compared anew: the re-check. */
    public void extend(Account by, Compared found, Instant now) {
        require(by, now, "credential.not_holding", Standing.VALID, Standing.DUE, Standing.LAPSED);
        hold(new CredentialStep(this, Act.EXTEND, by, now), found);
    }

    /** What refused it or took it away was overturned on appeal: it waits for a verifier again. */
    public void reopen(Account by, Instant now) {
        require(by, now, "credential.not_waiting", Standing.REFUSED, Standing.SUSPENDED, Standing.REVOKED, Standing.MOVED);
        decided().reopen();
        steps.add(new CredentialStep(this, Act.REOPEN, by, now));
    }

    /** A newer credential of the same person takes its place; with another firm, he has moved. */
    public void replaceBy(Credential newer, Account by, Instant now) {
        boolean moved = !newer.getClaim().isSameFirm(getClaim());
        replacement = newer;
        decided().replace(moved, now);
        steps.add(new CredentialStep(this, moved ? Act.MOVE : Act.REPLACE, by, now));
    }

    /** From now on another lawyer guides the trainee, who agreed to it himself. */
    public void handOver(Account lawyer, String lawyerName, Instant now) {
        steps.add(new CredentialStep(this, Act.HAND_OVER, lawyer, now).because(getClaim().getSupervisorName(), null));
        getClaim().guidedBy(lawyer, lawyerName);
    }

    private void hold(CredentialStep step, Compared found) {
        decided().hold(found, step.getAt());
        steps.add(step.because(verification().getSources(), found.until()).by(found.sources()));
    }

    private Verification decided() {
        verification = verification();
        return verification;
    }

    private void require(Account by, Instant now, String otherwise, Standing... allowed) {
        if (by.equals(getAccount())) {
            throw new Refusal("credential.own");
        }
        if (!List.of(allowed).contains(standing(LocalDate.ofInstant(now, TimeSource.ZONE)))) {
            throw new Refusal(otherwise);
        }
    }

    /** Where it stands on a day. */
    public Standing standing(LocalDate today) {
        if (getReview() == null) {
            return Standing.DRAFT;
        }
        return switch (getReview().getState()) {
            case PENDING -> verification().awaited();
            case REJECTED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case REMOVED -> verification().taken();
            case APPROVED -> getAccount().isBlocked() ? Standing.BLOCKED : verification().standing(today);
        };
    }

    /** Whether it gives badge and right to answer on a day. Reads the review and the account: fetch both with it. */
    public boolean isValid(LocalDate today) {
        return standing(today).isHolding();
    }

    /** Whether the person lost what an answer under this credential rested on: not so when a newer credential took its place and holds. */
    public boolean isLapsed(LocalDate today) {
        return !isValid(today) && (replacement == null || replacement.isLapsed(today));
    }

    /** Since when it is lapsed; null while it is not, and when no day is known. */
    public LocalDate lapsedOn(LocalDate today) {
        if (!isLapsed(today)) {
            return null;
        }
        LocalDate ended = verification().endedOn(today);
        if (replacement != null) {
            return replacement.lapsedOn(today);
        }
        Instant withdrawn = getReview() == null ? null : getReview().getDecidedAt();
        return ended != null || withdrawn == null || getReview().isShown() ? ended : LocalDate.ofInstant(withdrawn, TimeSource.ZONE);
    }

    /** What to show beside a text written under this credential. */
    public Badge badge(LocalDate today) {
        return new Badge(getKind(), getProvince(), getRecordPath(), isLapsed(today), getClaim().getSupervisorName(), getClaim().getPractice(), lapsedOn(today));
    }

    @Override
    public boolean isOpen() {
        return verification().getVerifiedAt() == null && super.isOpen();
    }

    /** Whether a newer record of the same person took its place. */
    public boolean isReplaced() {
        return replacement != null;
    }

    /** A row that nobody has decided on is read without this part; reading must not change it. */
    private Verification verification() {
        return verification == null ? new Verification() : verification;
    }

    public Long getId() {
        return id;
    }

    public Verification getVerification() {
        return verification();
    }

    public LocalDate getValidUntil() {
        return verification().getValidUntil();
    }

    public List<CredentialStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    /** What a verifier saw when he decided: moves with the claim, the evidence, the state and the words. */
    public String getMark() {
        return version + "." + (getReview() == null ? 0 : getReview().getVersion());
    }

    public int getVersion() {
        return version;
    }
}
