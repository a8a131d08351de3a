package org.mingda.statute;

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
import java.time.LocalDate;
import java.util.Objects;
import org.mingda.kernel.Token;

/** A statute as it was published on one day. It applies from a day of its own, which may be later, until the next version does. */
@Entity
@Table(name = "statute_version")
public class StatuteVersion {

    /** Longest name of a file. */
    public static final int SOURCE_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statute_version_seq")
    @SequenceGenerator(name = "statute_version_seq", sequenceName = "statute_version_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statute_id", nullable = false, updatable = false)
    private Statute statute;

    @Column(name = "published_on", nullable = false, updatable = false)
    private LocalDate publishedOn;

    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    /** The dated lines above it. */
    @Column(nullable = false, length = StatuteFile.HEAD_MAX)
    private String head;

    /** False for an extract. */
    @Column(nullable = false)
    private boolean complete;

    @Column(name = "article_count", nullable = false)
    private int articleCount;

    /** Of the file it was read from. */
    @Column(nullable = false, length = 64)
    private String print;

    @Column(nullable = false, length = SOURCE_MAX)
    private String source;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    protected StatuteVersion() {
    }

    StatuteVersion(Statute statute, StatuteFile file) {
        this.statute = statute;
        this.publishedOn = file.published();
    }

    /** Takes over what the file says. The articles are rows of their own. */
    void take(StatuteFile file, String name, Instant now) {
        inForceFrom = file.inForceFrom();
        head = String.join("\n", file.head());
        complete = file.complete();
        articleCount = file.articles().size();
        print = file.print();
        source = name.length() <= SOURCE_MAX ? name : name.substring(name.length() - SOURCE_MAX);
        importedAt = now;
    }

    /** Whether it is what this file says. */
    boolean isOf(StatuteFile file) {
        return print.equals(file.print());
    }

    public Long getId() {
        return id;
    }

    public Statute getStatute() {
        return statute;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public String getHead() {
        return head;
    }

    public boolean isComplete() {
        return complete;
    }

    public int getArticleCount() {
        return articleCount;
    }

    public String getSource() {
        return source;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatuteVersion that && Objects.equals(statute, that.statute) && Objects.equals(publishedOn, that.publishedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statute, publishedOn);
    }
}
