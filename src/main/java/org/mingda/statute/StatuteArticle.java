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
import java.util.List;

/** One article of one version. */
@Entity
@Table(name = "statute_article")
public class StatuteArticle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statute_article_seq")
    @SequenceGenerator(name = "statute_article_seq", sequenceName = "statute_article_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    private StatuteVersion version;

    /** Its {@link ArticleNumber} as a key. */
    @Column(name = "number_key", nullable = false, length = ArticleNumber.KEY_MAX, updatable = false)
    private String key;

    /** Its place in the version, from 0. */
    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, length = StatuteFile.HEADING_MAX, updatable = false)
    private String heading;

    @Column(nullable = false, length = StatuteFile.ARTICLE_MAX, updatable = false)
    private String text;

    protected StatuteArticle() {
    }

    StatuteArticle(StatuteVersion version, int position, StatuteFile.Article article) {
        this.version = version;
        this.position = position;
        this.key = article.number().key();
        this.heading = article.heading();
        this.text = article.text();
    }

    public StatuteVersion getVersion() {
        return version;
    }

    public String getKey() {
        return key;
    }

    public ArticleNumber getNumber() {
        return ArticleNumber.ofKey(key);
    }

    public String getLabel() {
        return getNumber().label();
    }

    public String getHeading() {
        return heading;
    }

    public String getText() {
        return text;
    }

    public List<String> getParagraphs() {
        return text.lines().toList();
    }
}
