package org.mingda.consent;

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
import java.time.Instant;
import java.util.Locale;
import org.mingda.account.Account;

/** That somebody agreed to a text in one wording, or took that back. Written once. */
@Entity
@Table(name = "consent")
public class Consent {

    static final int EDITION_MAX = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "wording", nullable = false, length = 20, updatable = false)
    private ConsentText text;

    @Column(nullable = false, length = EDITION_MAX, updatable = false)
    private String edition;

    /** False: taken back. */
    @Column(nullable = false, updatable = false)
    private boolean given;

    /** The language in which it was read. */
    @Column(nullable = false, length = 10, updatable = false)
    private String language;

    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    protected Consent() {
    }

    Consent(Account account, ConsentText text, Locale language, Instant now) {
        this.account = account;
        this.text = text;
        this.edition = text.getEdition();
        this.given = true;
        this.language = language.toLanguageTag();
        this.at = now;
    }

    /** The opposite: what was given is taken back, in the wording in which it was given. */
    Consent withdrawn(Instant now) {
        Consent back = new Consent(account, text, Locale.forLanguageTag(language), now);
        back.edition = edition;
        back.given = false;
        return back;
    }

    /** Whether it stands for the wording of today. */
    public boolean holds() {
        return given && edition.equals(text.getEdition());
    }

    public ConsentText getText() {
        return text;
    }

    public String getEdition() {
        return edition;
    }

    public boolean isGiven() {
        return given;
    }

    public Instant getAt() {
        return at;
    }
}
