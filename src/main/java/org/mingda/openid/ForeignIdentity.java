package org.mingda.openid;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.account.Account;

/** Who an account's owner is at another service: linked by him while signed in, unlinked by him. */
@Entity
@Cacheable(false)
@Table(name = "foreign_identity")
public class ForeignIdentity {

    static final int ISSUER_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "foreign_identity_seq")
    @SequenceGenerator(name = "foreign_identity_seq", sequenceName = "foreign_identity_seq")
    private Long id;

    @Column(nullable = false, updatable = false, length = ISSUER_MAX)
    private String issuer;

    @Column(nullable = false, updatable = false, length = IdToken.SUBJECT_MAX)
    private String subject;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "linked_at", nullable = false, updatable = false)
    private Instant linkedAt;

    protected ForeignIdentity() {
    }

    ForeignIdentity(String issuer, String subject, Account account, Instant now) {
        this.issuer = issuer;
        this.subject = subject;
        this.account = account;
        this.linkedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}
