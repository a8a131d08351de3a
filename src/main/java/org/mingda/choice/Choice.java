package org.mingda.choice;

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
import org.mingda.answer.Answer;
import org.mingda.kernel.Refusal;

/** One step: the asker accepted an answer, or took that back. Never changed. */
@Entity
@Table(name = "choice")
public class Choice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "choice_seq")
    @SequenceGenerator(name = "choice_seq", sequenceName = "choice_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Column(nullable = false, updatable = false)
    private boolean accepted;

    /** Null when he gave none. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private Ground ground;

    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    protected Choice() {
    }

    /**
     * A step.
     *
     * @param ground why; null only for accepting
     */
    public Choice(Answer answer, boolean accepted, Ground ground, Instant now) {
        if (!accepted && ground == null) {
            throw new Refusal("choice.ground_missing");
        }
        if (ground != null && ground.isAccepting() != accepted) {
            throw new IllegalArgumentException("not a reason for this: " + ground);
        }
        this.answer = answer;
        this.accepted = accepted;
        this.ground = ground;
        this.chosenAt = now;
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public Ground getGround() {
        return ground;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }
}
