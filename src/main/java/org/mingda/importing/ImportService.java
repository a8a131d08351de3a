package org.mingda.importing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.article.Article;
import org.mingda.article.ArticleRevision;
import org.mingda.article.ArticleText;
import org.mingda.article.Draft;
import org.mingda.article.EditingService;
import org.mingda.article.Origin;
import org.mingda.comment.CommentService;
import org.mingda.comment.ImportedComment;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;

/**
 * Makes articles of pages of other sites. Imported words pass screening and policy like all others: what is held waits as a draft in the queue, what is refused is
 * not taken at all. Date, count of views, comments and related titles are kept; the comments are featured, as they were there, under the names they claim.
 */
@Stateless
public class ImportService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EditingService editing;

    @Inject
    private CommentService comments;

    @Inject
    private Event<ArticleImported> imported;

    /** The article that a page became earlier. Anyone may ask; what is no public article is named to editors alone. */
    public Optional<Article> earlier(ArticlePage page) {
        return em.createQuery("select a from Article a where a.origin.key = :key", Article.class).setParameter("key", Origin.key(page.title(), page.publishedAt()))
                .getResultStream().findFirst();
    }

    /**
     * Makes an article of a page; editors, and administrators for the command. Refused when the page was imported before.
     *
     * @param source name of the file
     */
    public Article take(Account by, ArticlePage page, String source) {
        by.requireAny(Role.EDITOR, Role.ADMIN);
        earlier(page).ifPresent(a -> {
            throw new Refusal("importing.twice", address(a));
        });
        Account me = em.getReference(Account.class, by.getId());
        Category category = category(page.category());
        Article article = new Article(category, me, clock.instant());
        article.imported(new Origin(page.title(), page.publishedAt(), source), page.publishedAt(), page.views(), page.related());
        ArticleRevision revision = editing.begin(me, article, new Draft(new ArticleText(page.title(), "", page.body()), category, null, source(source)));
        editing.submit(me, revision);
        for (ImportedComment comment : page.comments()) {
            comments.importClaimed(me, article.getThread(), comment);
        }
        em.flush();
        imported.fire(new ArticleImported(article, me));
        return article;
    }

    /** The category of this name in either language; made, at the end of the list, if there is none. */
    private Category category(String name) {
        return em.createQuery("select c from Category c where c.nameZh = :name or lower(c.nameEn) = :lower order by c.position, c.id", Category.class)
                .setParameter("name", name).setParameter("lower", name.toLowerCase(Locale.ROOT)).setMaxResults(1).getResultStream().findFirst()
                .orElseGet(() -> found(name));
    }

    private Category found(String name) {
        List<String> taken = em.createQuery("select c.slug from Category c", String.class).getResultList();
        String slug = CategorySlug.of(name);
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        Category category = new Category(free, taken.size() + 1);
        category.call(name, name);
        em.persist(category);
        return category;
    }

    /** Where an article can be looked at: by readers if they may, else by editors. */
    public static String address(Article article) {
        return article.isPublished() ? article.getPath() : article.getDeskPath();
    }

    /** How many comments came with an article, and how many of them wait. Called after an import, by whoever did it. */
    public Comments comments(Article article) {
        Object[] counts = em.createQuery("select count(c), sum(case when r.state = :pending then 1 else 0 end) from Comment c join c.review r where c.thread = :thread", Object[].class)
                .setParameter("thread", article.getThread()).setParameter("pending", ReviewState.PENDING).getSingleResult();
        return new Comments(((Number) counts[0]).longValue(), counts[1] == null ? 0 : ((Number) counts[1]).longValue());
    }

    /** The comments of an imported article: all, and those that wait for a review. */
    public record Comments(long all, long waiting) {
    }

    private static String source(String name) {
        return name.length() <= ArticleRevision.NOTE_MAX ? name : name.substring(name.length() - ArticleRevision.NOTE_MAX);
    }
}
