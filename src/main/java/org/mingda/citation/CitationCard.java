package org.mingda.citation;

import java.time.LocalDate;
import java.util.List;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.StatuteArticle;

/**
 * An article as it was in force on the day of a text that cites it.
 *
 * @param id      its place on the page
 * @param cited   the article
 * @param article what it said
 * @param day     the day of the text
 */
public record CitationCard(String id, ArticleOf cited, StatuteArticle article, LocalDate day) {

    public String getId() {
        return id;
    }

    public String getLabel() {
        return cited.label();
    }

    public String getTitle() {
        return cited.statute().getTitle();
    }

    public String getHeading() {
        return article.getHeading();
    }

    public List<String> getParagraphs() {
        return article.getParagraphs();
    }

    public LocalDate getPublishedOn() {
        return article.getVersion().getPublishedOn();
    }

    public LocalDate getInForceFrom() {
        return article.getVersion().getInForceFrom();
    }

    /** The whole statute as it was on that day, at this article. */
    public String getPath() {
        return cited.statute().getPath() + "?on=" + day + "#a" + article.getKey();
    }
}
