package org.mingda.rule;

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
import org.mingda.screening.Candidate;
import org.mingda.screening.Finding;

/** A rule in shadow met a text: one row a text and version, with the first place. */
@Entity
@Table(name = "shadow_hit")
public class ShadowHit {

    static final int PATH_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shadow_hit_seq")
    @SequenceGenerator(name = "shadow_hit_seq", sequenceName = "shadow_hit_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", nullable = false, updatable = false)
    private Rule rule;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    /** Kind of content. */
    @Column(nullable = false, length = 20, updatable = false)
    private String kind;

    /** Where the content stands. */
    @Column(nullable = false, length = PATH_MAX, updatable = false)
    private String path;

    /** The first place; empty where the whole text is meant. */
    @Column(nullable = false, length = Finding.MATCHED_MAX, updatable = false)
    private String matched;

    @Column(name = "hit_at", nullable = false, updatable = false)
    private Instant at;

    protected ShadowHit() {
    }

    ShadowHit(Rule rule, RuleHit hit, Candidate candidate, Instant now) {
        String field = hit.field().equals(Finding.TITLE) ? candidate.title() : candidate.text();
        this.rule = rule;
        this.number = hit.rule().number();
        this.kind = candidate.kind();
        this.path = candidate.path();
        this.matched = field.substring(hit.span().start(), Math.min(hit.span().end(), hit.span().start() + Finding.MATCHED_MAX));
        this.at = now;
    }

    public int getNumber() {
        return number;
    }

    public String getKind() {
        return kind;
    }

    public String getPath() {
        return path;
    }

    public String getMatched() {
        return matched;
    }

    public Instant getAt() {
        return at;
    }
}
