package org.mingda.declaration;

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
import org.mingda.account.Account;
import org.mingda.question.Question;

/** What one professional declared about one question at one moment. Never changed; a later one counts instead. */
@Entity
@Table(name = "declaration")
public class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "declaration_seq")
    @SequenceGenerator(name = "declaration_seq", sequenceName = "declaration_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Side side;

    @Column(name = "with_ai", nullable = false, updatable = false)
    private boolean withAi;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    protected Declaration() {
    }

    public Declaration(Question question, Account account, Stated stated, Instant now) {
        this.question = question;
        this.account = account;
        this.side = stated.side();
        this.withAi = stated.withAi();
        this.declaredAt = now;
    }

    /** Whether it says the same. */
    boolean says(Stated stated) {
        return side == stated.side() && withAi == stated.withAi();
    }

    /** Whether it bars its author from answering the question. */
    public boolean isBarring() {
        return side == Side.LENDER;
    }

    public Account getAccount() {
        return account;
    }

    public Side getSide() {
        return side;
    }

    public boolean isWithAi() {
        return withAi;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }
}
