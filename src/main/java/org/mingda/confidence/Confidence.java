package org.mingda.confidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.question.Question;

/** What the asker of one question tells verified professionals alone. Told → told anew, as often as he likes → withdrawn, which erases the words; then perhaps told again. */
@Entity
@Table(name = "confidence")
public class Confidence {

    /** As long as a question's body. */
    public static final int WORDS_MAX = 4000;
    /** Files of one question. */
    public static final int FILES_MAX = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confidence_seq")
    @SequenceGenerator(name = "confidence_seq", sequenceName = "confidence_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private Question question;

    /** Null when there are files alone, or nothing any more. */
    @Convert(converter = WordsSeal.class)
    @Column(length = WordsSeal.COLUMN)
    private String words;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected Confidence() {
    }

    public Confidence(Question question, Instant now) {
        this.token = Token.fresh();
        this.question = question;
        this.toldAt = now;
    }

    /** Puts these words in place of any earlier ones; nothing for none. */
    public void tell(String said, Instant now) {
        String clean = said == null ? "" : CleanText.body(said);
        if (clean.length() > WORDS_MAX) {
            throw new Refusal("confidence.words_length", WORDS_MAX);
        }
        words = clean.isEmpty() ? null : clean;
        touch(now);
    }

    /** Something came in; it is not withdrawn any more. */
    void touch(Instant now) {
        toldAt = now;
        withdrawnAt = null;
    }

    /** Takes all of it back. */
    public void withdraw(Instant now) {
        words = null;
        withdrawnAt = now;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public Question getQuestion() {
        return question;
    }

    public String getWords() {
        return words;
    }

    public Instant getToldAt() {
        return toldAt;
    }
}
