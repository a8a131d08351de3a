package org.mingda.agreement;

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
import org.mingda.answer.Answer;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.Refusal;

/** One lawyer agrees with the words of one answer. At most one for an account and an answer; taken back by being deleted. */
@Entity
@Table(name = "agreement")
public class Agreement {

    /** Hexadecimal digits of a mark of words. */
    static final int EDITION_MAX = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    /** A mark of the words agreed with. */
    @Column(nullable = false, length = EDITION_MAX)
    private String edition;

    @Column(name = "agreed_at", nullable = false)
    private Instant agreedAt;

    protected Agreement() {
    }

    /** Agrees with an answer as it reads now. */
    public Agreement(Answer answer, Credential credential, Instant now) {
        requireLawyer(credential);
        requireOther(answer, credential.getAccount());
        this.answer = answer;
        this.account = credential.getAccount();
        renew(now);
    }

    /** Agrees with the words as they read now. */
    void renew(Instant now) {
        answer.requireShown();
        edition = mark(answer);
        agreedAt = now;
    }

    /** Stops everybody but lawyers; null for those without a credential. */
    static void requireLawyer(Credential credential) {
        if (credential == null || credential.getKind() != ProfessionalKind.LAWYER) {
            throw new Refusal("agreement.lawyers_only");
        }
    }

    private static void requireOther(Answer answer, Account by) {
        if (answer.getAuthor().equals(by)) {
            throw new Refusal("agreement.own");
        }
        if (by.equals(answer.getQualification().getSignedBy())) {
            throw new Refusal("agreement.signed_it");
        }
    }

    /** A mark of the words that show: two that differ are not the same text. */
    static String mark(Answer answer) {
        return Integer.toHexString(answer.getText().hashCode());
    }

    /** Whether it is about the words as they read now. */
    public boolean isPresent() {
        return edition.equals(mark(answer));
    }

    public Answer getAnswer() {
        return answer;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }
}
