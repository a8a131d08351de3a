package org.mingda.guidance;

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
import org.mingda.credential.Credential;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/** A trainee asks a lawyer of his firm to guide him from now on. Life cycle: ASKED → ACCEPTED or DECLINED by that lawyer, or WITHDRAWN by the trainee. */
@Entity
@Table(name = "guidance")
public class Guidance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guidance_seq")
    @SequenceGenerator(name = "guidance_seq", sequenceName = "guidance_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credential_id", nullable = false, updatable = false)
    private Credential credential;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lawyer_id", nullable = false, updatable = false)
    private Account lawyer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private GuidanceState state = GuidanceState.ASKED;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Guidance() {
    }

    Guidance(Credential credential, Account lawyer, Instant now) {
        this.token = Token.fresh();
        this.credential = credential;
        this.lawyer = lawyer;
        this.askedAt = now;
    }

    void accept(Instant now) {
        become(GuidanceState.ACCEPTED, now);
    }

    void decline(Instant now) {
        become(GuidanceState.DECLINED, now);
    }

    void withdraw(Instant now) {
        become(GuidanceState.WITHDRAWN, now);
    }

    private void become(GuidanceState next, Instant now) {
        if (!isAsked()) {
            throw new Refusal("guidance.decided_already");
        }
        state = next;
        decidedAt = now;
    }

    public boolean isAsked() {
        return state == GuidanceState.ASKED;
    }

    /** The trainee who asks. */
    public Account getTrainee() {
        return credential.getAccount();
    }

    public String getPath() {
        return "/me/guidance/" + token;
    }

    public String getToken() {
        return token;
    }

    public Credential getCredential() {
        return credential;
    }

    public Account getLawyer() {
        return lawyer;
    }

    public GuidanceState getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guidance that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
