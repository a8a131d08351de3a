package org.mingda.signoff;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;

/**
 * A trainee's text before the lawyer who guides him. Life cycle: ASKED → SIGNED, perhaps with mended words, or HANDED_BACK with a remark, from where the trainee asks again; he may withdraw it until it is signed.
 * A signed one never changes: later words of the trainee are a new sign-off.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

    public static final int TEXT_MAX = 20_000;
    /** Room for a paragraph of guidance. */
    public static final int REMARK_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_off_seq")
    @SequenceGenerator(name = "sign_off_seq", sequenceName = "sign_off_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = Review.KIND_MAX, updatable = false)
    private String kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "trainee_id", nullable = false, updatable = false)
    private Account trainee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supervisor_id", nullable = false)
    private Account supervisor;

    @Column(nullable = false, length = Review.TITLE_MAX, updatable = false)
    private String title;

    @Column(nullable = false, length = Review.PATH_MAX, updatable = false)
    private String path;

    /** The trainee's own words. */
    @Column(name = "written_text", nullable = false, length = TEXT_MAX)
    private String written;

    /** The words that were signed; null until then. */
    @Column(name = "signed_text", length = TEXT_MAX)
    private String signed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private SignOffState state = SignOffState.ASKED;

    @Column(length = REMARK_MAX)
    private String remark;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected SignOff() {
    }

    public SignOff(Account trainee, Account supervisor, SignOffRequest request, Instant now) {
        this.token = Token.fresh();
        this.trainee = trainee;
        this.supervisor = supervisor;
        this.kind = request.kind();
        this.title = request.title();
        this.path = request.path();
        this.written = request.text();
        this.askedAt = now;
    }

    /** The trainee puts other words in place and asks again. */
    public void askAgain(Account by, String text, Instant now) {
        allow(trainee.equals(by), "not the trainee");
        requireOpen();
        written = text;
        state = SignOffState.ASKED;
        askedAt = now;
    }

    /** The supervisor stands by it, with the words as he left them. */
    public void sign(Account by, String text, Instant now) {
        requireSupervisor(by);
        refuseUnless(isAsked(), "signoff.decided_already");
        signed = text;
        state = SignOffState.SIGNED;
        decidedAt = now;
    }

    /** The supervisor gives it back and says what to mend. */
    public void handBack(Account by, String what, Instant now) {
        requireSupervisor(by);
        refuseUnless(isAsked(), "signoff.decided_already");
        remark = what == null ? "" : CleanText.body(what);
        refuseUnless(!remark.isEmpty(), "signoff.remark_missing");
        refuseUnless(remark.length() <= REMARK_MAX, "signoff.remark_long", REMARK_MAX);
        state = SignOffState.HANDED_BACK;
        decidedAt = now;
    }

    /** Another lawyer guides the trainee from now on: what is open waits for him, unchanged. */
    public void handTo(Account newSupervisor) {
        requireOpen();
        supervisor = newSupervisor;
    }

    /** The trainee takes it back. */
    public void withdraw(Account by, Instant now) {
        allow(trainee.equals(by), "not the trainee");
        requireOpen();
        state = SignOffState.WITHDRAWN;
        decidedAt = now;
    }

    void requireSupervisor(Account by) {
        allow(supervisor.equals(by), "not the supervisor");
    }

    private static void allow(boolean may, String otherwise) {
        if (!may) {
            throw new NotAllowed(otherwise);
        }
    }

    private void requireOpen() {
        refuseUnless(isOpen(), "signoff.closed");
    }

    private static void refuseUnless(boolean can, String otherwise, Object... arguments) {
        if (!can) {
            throw new Refusal(otherwise, arguments);
        }
    }

    /** Whether the trainee may still change it. */
    public boolean isOpen() {
        return isAsked() || isHandedBack();
    }

    public boolean isAsked() {
        return state == SignOffState.ASKED;
    }

    public boolean isHandedBack() {
        return state == SignOffState.HANDED_BACK;
    }

    public boolean isSigned() {
        return state == SignOffState.SIGNED;
    }

    /** The words as they stand: signed, or as the trainee wrote them. */
    public String getText() {
        return signed == null ? written : signed;
    }

    /** Whether the supervisor changed words. */
    public boolean isMended() {
        return signed != null && !signed.equals(written);
    }

    public String getToken() {
        return token;
    }

    public String getKind() {
        return kind;
    }

    public Account getTrainee() {
        return trainee;
    }

    public Account getSupervisor() {
        return supervisor;
    }

    public String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    public String getWritten() {
        return written;
    }

    public SignOffState getState() {
        return state;
    }

    public String getRemark() {
        return remark;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignOff that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
