package org.mingda.answer;

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

/** One reader found one answer helpful. At most one for an account and an answer; taken back by being deleted. */
@Entity
@Table(name = "helpful_vote")
public class HelpfulVote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "helpful_vote_seq")
    @SequenceGenerator(name = "helpful_vote_seq", sequenceName = "helpful_vote_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "voted_at", nullable = false, updatable = false)
    private Instant votedAt;

    protected HelpfulVote() {
    }

    public HelpfulVote(Answer answer, Account account, Instant votedAt) {
        this.answer = answer;
        this.account = account;
        this.votedAt = votedAt;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getVotedAt() {
        return votedAt;
    }
}
