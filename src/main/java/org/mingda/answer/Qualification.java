package org.mingda.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.mingda.account.Account;
import org.mingda.credential.Badge;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Province;

/** By what right an answer was written: the credential that held then, what it said then, and for a trainee who stands by it. */
@Embeddable
public class Qualification {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credential_id", nullable = false)
    private Credential credential;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ProfessionalKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Province province;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_by")
    private Account signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** Who guided a trainee then, as his credential said; null for the others. */
    @Column(name = "guided_by", length = Claim.HOLDER_MAX)
    private String guidedBy;

    protected Qualification() {
    }

    Qualification(Credential credential) {
        this.credential = credential;
        this.kind = credential.getKind();
        this.province = credential.getProvince();
        this.guidedBy = credential.getClaim().getSupervisorName();
    }

    Qualification signedBy(Account supervisor, Instant now) {
        Qualification signed = new Qualification(credential);
        signed.signedBy = supervisor;
        signed.signedAt = now;
        return signed;
    }

    /** The badge that went with it when it was written, as far as it still holds on a day. */
    public Badge badge(LocalDate today) {
        Badge badge = credential.badge(today);
        return guidedBy == null ? badge : badge.guidedBy(guidedBy);
    }

    public Credential getCredential() {
        return credential;
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    public Province getProvince() {
        return province;
    }

    /** The lawyer who signed; null for those who need no sign-off. */
    public Account getSignedBy() {
        return signedBy;
    }

    public Instant getSignedAt() {
        return signedAt;
    }
}
