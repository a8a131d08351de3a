/**
 * Articles: what readers read, the revisions they are made of, and how they come to be shown.
 *
 * <p>It imports comment and below; {@code editing} (the editors' pages) and {@code importing} import it, questions never. An {@link org.mingda.article.Article} has numbered
 * {@link org.mingda.article.ArticleRevision}s; a draft's words stand on the revision alone, a submitted one's are its review's, so that readers see what was judged.
 * Title and summary are kept on the article besides, because lists must not read twenty bodies to name them.
 *
 * <p><b>Counting visits.</b> {@link org.mingda.article.ViewCounter} adds in memory and writes every ten seconds with {@code views = views + n}, past the entity: a visit
 * makes no editor's version stale and no write per page. For visitors who are not signed in a page differs by address and language alone.
 */
package org.mingda.article;
