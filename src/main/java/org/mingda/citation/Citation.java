package org.mingda.citation;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;
import org.mingda.statute.ArticleNumber;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteArticle;
import org.mingda.statute.StatuteFile;
import org.mingda.statute.StatuteTexts;
import org.mingda.statute.StatuteVersion;

/**
 * An article that a text cites. It falls due for a check when the newest version says something else than the one in force on the text's day did, until somebody confirms that the text still holds
 * (or its author changes the text, which then cites anew). Only words that nobody has checked yet make it due again.
 */
@Entity
@Table(name = "citation")
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation_seq")
    @SequenceGenerator(name = "citation_seq", sequenceName = "citation_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statute_id", nullable = false, updatable = false)
    private Statute statute;

    @Column(name = "number_key", nullable = false, length = ArticleNumber.KEY_MAX, updatable = false)
    private String key;

    @Column(name = "cited_on", nullable = false)
    private LocalDate citedOn;

    /** From when the article says something else; null while nothing is to be checked. */
    @Column(name = "changed_on")
    private LocalDate changedOn;

    /** Of the words that made it due. */
    @Column(name = "change_print", length = 64)
    private String changePrint;

    /** Of the words with which somebody found that the text still holds. */
    @Column(name = "checked_print", length = 64)
    private String checkedPrint;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "checked_by")
    private Account checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Version
    private int version;

    protected Citation() {
    }

    Citation(Review review, ArticleOf article) {
        this.token = Token.fresh();
        this.review = review;
        this.statute = article.statute();
        this.key = article.number().key();
    }

    /** The text was handed in on this day, perhaps anew. */
    void citedOn(LocalDate day) {
        citedOn = day;
    }

    /** Compares what the article said with what it says. Tells whether it fell due just now. */
    boolean compare(StatuteTexts texts) {
        boolean before = isDue();
        String then = texts.on(getArticle(), citedOn).map(StatuteArticle::getText).orElse(null);
        StatuteVersion newest = texts.newest(statute).orElse(null);
        LocalDate end = statute.getEndedOn();
        String now = newest == null || end != null ? "" : texts.in(newest, getArticle().number()).map(StatuteArticle::getText).orElse("");
        String print = StatuteFile.print(now);
        boolean same = then == null || then.equals(now) || print.equals(checkedPrint);
        changedOn = same ? null : end != null ? end : newest.getInForceFrom();
        changePrint = same ? null : print;
        return !before && isDue();
    }

    /** Somebody found that the text still holds. */
    void confirm(Account by, Instant now) {
        requireCheckerOf(by);
        checkedPrint = changePrint == null ? checkedPrint : changePrint;
        checkedBy = by;
        checkedAt = now;
        changedOn = null;
        changePrint = null;
    }

    /** Authors check their own texts, editors all; for others the list is not there. */
    void requireCheckerOf(Account by) {
        if (!by.equals(review.getAuthor()) && !by.is(Role.EDITOR)) {
            throw new NotFound("citation");
        }
    }

    public boolean isDue() {
        return changedOn != null;
    }

    public ArticleOf getArticle() {
        return new ArticleOf(statute, ArticleNumber.ofKey(key));
    }

    /** 《民法典》第六百八十条. */
    public String getLabel() {
        return getArticle().label();
    }

    public String getToken() {
        return token;
    }

    public Review getReview() {
        return review;
    }

    public Statute getStatute() {
        return statute;
    }

    public LocalDate getCitedOn() {
        return citedOn;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
