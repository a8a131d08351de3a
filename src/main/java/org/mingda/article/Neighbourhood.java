package org.mingda.article;

import java.util.List;

/**
 * What surrounds an article on its page.
 *
 * @param previous the article before it in its category; null for none
 * @param next     the one after it
 * @param related  where to read on: articles of its category with likely titles, then the titles an import named
 */
public record Neighbourhood(ArticleLink previous, ArticleLink next, List<ArticleLink> related) {

    public ArticleLink getPrevious() {
        return previous;
    }

    public ArticleLink getNext() {
        return next;
    }

    public List<ArticleLink> getRelated() {
        return related;
    }
}
