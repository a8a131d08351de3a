package org.mingda.article;

/**
 * A title that leads to an article, or just names one.
 *
 * @param title the title
 * @param path  the article's address; null while there is no article of that title
 */
public record ArticleLink(String title, String path) {

    static ArticleLink to(Article article) {
        return new ArticleLink(article.getTitle(), article.getPath());
    }

    public String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }
}
