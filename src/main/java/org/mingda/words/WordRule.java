package org.mingda.words;

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
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.screening.FoldedText;
import org.mingda.screening.Severity;
import org.mingda.screening.WordEntry;

/** A word that screening looks for, what a text with it asks for, and why. Matched over folded text, so one spelling serves for all. */
@Entity
@Table(name = "word_rule")
public class WordRule {

    public static final int WORD_MAX = 60;
    public static final int NOTE_MAX = 200;
    /** Some single characters fold to several (㍿); a word of nothing but those is none. */
    static final int KEY_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "word_rule_seq")
    @SequenceGenerator(name = "word_rule_seq", sequenceName = "word_rule_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = WORD_MAX, updatable = false)
    private String word;

    /** The word as it is looked for; of two rules that fold alike, one would never be told. */
    @Column(name = "word_key", nullable = false, length = KEY_MAX, updatable = false)
    private String wordKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Severity action;

    @Column(length = NOTE_MAX, updatable = false)
    private String note;

    /** Who wrote the rule; null for rules that came with the forum. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", updatable = false)
    private Account owner;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected WordRule() {
    }

    WordRule(String word, Severity action, String note, Account owner, Instant now) {
        String key = word == null || word.length() > WORD_MAX || !WordEntry.isUsable(word) ? "" : FoldedText.of(word).words();
        if (key.isEmpty() || key.length() > KEY_MAX) {
            throw new Refusal("words.unusable", WORD_MAX);
        }
        if (action == null) {
            throw new Refusal("words.action_required");
        }
        if (note != null && note.length() > NOTE_MAX) {
            throw new Refusal("words.note_long", NOTE_MAX);
        }
        this.token = Token.fresh();
        this.word = word;
        this.wordKey = key;
        this.action = action;
        this.note = note;
        this.owner = owner;
        this.createdAt = now;
    }

    WordEntry entry() {
        return new WordEntry(word, action, "moderation_finding.word");
    }

    public String getToken() {
        return token;
    }

    public String getWord() {
        return word;
    }

    String getWordKey() {
        return wordKey;
    }

    public Severity getAction() {
        return action;
    }

    public String getNote() {
        return note;
    }

    public Account getOwner() {
        return owner;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
