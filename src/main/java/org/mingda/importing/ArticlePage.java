package org.mingda.importing;

import java.time.Instant;
import java.util.List;
import org.mingda.comment.ImportedComment;

/**
 * An article page of another site, read from plain text: what an import makes an article of. The format, line by line (blank lines between count for nothing):
 *
 * <pre>
 * TITLE
 * 首页 &gt; CATEGORY 人气:N 日期:YYYY-MM-DD HH:MM:SS
 * 文章正文
 * (the title again, any number of times)
 * paragraphs; 一、… is a section heading, 1. … an item of a list
 * 精彩评论
 * 头像 NAME-KIND YYYY-MM-DD
 * text of the comment
 * • title of a related article
 * </pre>
 *
 * <p>Comments and related titles may be absent. Line ends, a byte order mark, blanks at either end of a line, full-width digits and colons do not matter. The words
 * are kept as they are, also where they are wrong.
 *
 * @param title       the title
 * @param category    the last category of the breadcrumb
 * @param publishedAt the date, read as Chinese time
 * @param views       人气
 * @param body        the text as Markdown, sections as second-level headings; what Markdown would take for its own signs is escaped
 * @param comments    the featured comments
 * @param related     titles of related articles
 */
public record ArticlePage(String title, String category, Instant publishedAt, long views, String body, List<ImportedComment> comments, List<String> related) {

    /** Largest file in bytes: a hundred times a long article. */
    public static final int FILE_MAX = 1024 * 1024;

    public ArticlePage {
        comments = List.copyOf(comments);
        related = List.copyOf(related);
    }

    /**
     * Reads a page.
     *
     * @throws org.mingda.kernel.Refusal that names the line and what was expected there, if the text is no such page
     */
    public static ArticlePage parse(String text) {
        return new ArticlePageReader(text).read();
    }

    public String getTitle() {
        return title;
    }

    public String getCategory() {
        return category;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getViews() {
        return views;
    }

    public String getBody() {
        return body;
    }

    public List<ImportedComment> getComments() {
        return comments;
    }

    public List<String> getRelated() {
        return related;
    }
}
