package org.mingda.article;

import org.mingda.site.Category;

/**
 * What an editor hands in.
 *
 * @param text     the words
 * @param category where the article is filed
 * @param slug     the readable part of its address, or null
 * @param note     what was changed and why, for other editors
 */
public record Draft(ArticleText text, Category category, String slug, String note) {
}
