package org.mingda.report;

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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.Token;
import org.mingda.moderation.Reason;

/**
 * One of those who complain of a text: who, why, and how much it weighs. What became of it is what became of its {@link Report}.
 *
 * <p>Somebody without an account is known by the hash of his network address alone, and that is forgotten when the report is closed.
 */
@Entity
@Table(name = "complainant")
public class Complainant {

    /** These two are official matters: they get a number to refer to (生态治理规定 art. 16; PIPL art. 50). */
    static final List<Reason> NUMBERED = List.of(Reason.ILLEGAL, Reason.PERSONAL_DATA);
    static final int NUMBER_MAX = 20;
    private static final int LANGUAGE_MAX = 10;
    private static final int HASH_LENGTH = 64;
    private static final int KEY_MAX = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complainant_seq")
    @SequenceGenerator(name = "complainant_seq", sequenceName = "complainant_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private Report report;

    /** Null: somebody unknown. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "address_hash", length = HASH_LENGTH)
    private String addressHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private Reason reason;

    @Column(nullable = false, length = Report.TEXT_MAX, updatable = false)
    private String explanation;

    /** Where somebody unknown wants the answer; null: nowhere. */
    @Column(length = Account.EMAIL_MAX, updatable = false)
    private String email;

    @Column(nullable = false, length = LANGUAGE_MAX, updatable = false)
    private String language;

    /** The weight of his word when he gave it, see {@link Credit}. */
    @Column(nullable = false, updatable = false)
    private int weight;

    /** Whether it counts towards hiding a text before anybody has decided. */
    @Column(nullable = false, updatable = false)
    private boolean standing;

    @Column(length = NUMBER_MAX, updatable = false)
    private String number;

    /** The secret part of the address of the status page. Kept as it is: the answer must name it, and the page tells less than this row. Null in rows older than that page. */
    @Column(name = "status_key", length = Token.SECRET_LENGTH, updatable = false)
    private String statusKey;

    /** Unique while the report is open; null when it is closed. */
    @Column(name = "open_key", length = KEY_MAX)
    private String openKey;

    @Column(name = "complained_at", nullable = false, updatable = false)
    private Instant at;

    protected Complainant() {
    }

    Complainant(Report report, Sender sender, Complaint complaint, Instant now) {
        this.token = Token.fresh();
        this.report = report;
        this.account = sender.account();
        this.addressHash = sender.addressHash(report.getTarget());
        this.reason = complaint.reason();
        this.explanation = complaint.explanation();
        this.email = sender.email();
        this.language = sender.locale().toLanguageTag();
        this.statusKey = Token.secret();
        this.openKey = sender.key(report.getTarget());
        this.at = now;
    }

    /** How much his word weighs; nobody unknown has standing, because who has no record cannot lose any. */
    Complainant weighing(int percent, boolean ofStanding) {
        weight = percent;
        standing = account != null && ofStanding;
        return this;
    }

    Complainant numbered(String docket) {
        number = docket;
        return this;
    }

    void close() {
        openKey = null;
        addressHash = null;
    }

    /** Whether it is an official matter with a number. */
    static boolean wantsNumber(Reason reason) {
        return NUMBERED.contains(reason);
    }

    public String getToken() {
        return token;
    }

    public Report getReport() {
        return report;
    }

    public Account getAccount() {
        return account;
    }

    String getAddressHash() {
        return addressHash;
    }

    public Reason getReason() {
        return reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public String getEmail() {
        return email;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public int getWeight() {
        return weight;
    }

    public boolean isStanding() {
        return standing;
    }

    public String getNumber() {
        return number;
    }

    /** Where he reads what became of it. */
    public String getStatusPath() {
        return statusKey == null ? "/me/notices" : "/report/status/" + statusKey;
    }

    public Instant getAt() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Complainant that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
