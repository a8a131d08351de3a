package org.mingda.routing;

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
import org.mingda.question.Question;

/** A professional does not want to be offered a question. Nobody is told, and no reason is asked. */
@Entity
@Table(name = "passed")
public class Passed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passed_seq")
    @SequenceGenerator(name = "passed_seq", sequenceName = "passed_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    @Column(name = "passed_at", nullable = false, updatable = false)
    private Instant passedAt;

    protected Passed() {
    }

    public Passed(Account account, Question question, Instant now) {
        this.account = account;
        this.question = question;
        this.passedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public Question getQuestion() {
        return question;
    }

    public Instant getPassedAt() {
        return passedAt;
    }
}
