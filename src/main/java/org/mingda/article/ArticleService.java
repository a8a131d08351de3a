package org.mingda.article;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;

/** Reads articles as everybody may: those that are shown. Writing them is {@link EditingService}'s. */
@Stateless
public class ArticleService {

    /** Articles on one page of a list. */
    public static final int PAGE = 20;
    /** Likely articles offered for further reading. */
    private static final int SUGGESTED = 5;
    /** Suggestions are sought among this many newest articles of the category. */
    private static final int SUGGESTED_AMONG = 100;
    private static final String SHOWN = "select a from Article a join fetch a.category join fetch a.author join fetch a.thread where a.shown is not null";

    @PersistenceContext
    private EntityManager em;

    /** The newest articles. Anyone may read. */
    public List<Article> latest(int most) {
        return em.createQuery(SHOWN + " order by a.publishedAt desc, a.id desc", Article.class).setMaxResults(most).getResultList();
    }

    /** One page of the articles of a category, or of all with null, newest first. Anyone may read. */
    public Slice<Article> list(Category category, int page) {
        String where = category == null ? "" : " and a.category = :category";
        TypedQuery<Article> articles = em.createQuery(SHOWN + where + " order by a.publishedAt desc, a.id desc", Article.class);
        TypedQuery<Long> count = em.createQuery("select count(a) from Article a where a.shown is not null" + where, Long.class);
        if (category != null) {
            articles.setParameter("category", category);
            count.setParameter("category", category);
        }
        return new Slice<>(articles.setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList(), page, PAGE, count.getSingleResult());
    }

    /** The revision that readers see, with its article. Anyone may read. */
    public Optional<ArticleRevision> view(String token) {
        return em.createQuery("select v from ArticleRevision v join fetch v.article a join fetch v.review r join fetch a.category join fetch a.author"
                + " join fetch a.thread where a.token = :token and a.shown = v.number and r.state = :approved", ArticleRevision.class)
                .setParameter("token", token).setParameter("approved", ReviewState.APPROVED).getResultStream().findFirst();
    }

    /** What to offer beside an article. Anyone may read. */
    public Neighbourhood around(Article article) {
        List<ArticleLink> related = new ArrayList<>(suggested(article));
        List<ArticleLink> named = named(article);
        related.removeIf(s -> named.stream().anyMatch(n -> Headline.key(n.title()).equals(Headline.key(s.title()))));
        related.addAll(named);
        return new Neighbourhood(
                neighbour(article, "(a.publishedAt < :at or a.publishedAt = :at and a.id < :id) order by a.publishedAt desc, a.id desc"),
                neighbour(article, "(a.publishedAt > :at or a.publishedAt = :at and a.id > :id) order by a.publishedAt, a.id"), related);
    }

    private ArticleLink neighbour(Article article, String where) {
        return em.createQuery("select a from Article a where a.shown is not null and a.category = :category and " + where, Article.class)
                .setParameter("category", article.getCategory()).setParameter("at", article.getPublishedAt()).setParameter("id", article.getId())
                .setMaxResults(1).getResultStream().findFirst().map(ArticleLink::to).orElse(null);
    }

    private List<ArticleLink> suggested(Article article) {
        TitleOverlap overlap = new TitleOverlap(article.getTitle());
        return em.createQuery("select a from Article a where a.shown is not null and a.category = :category and a.id <> :id order by a.publishedAt desc, a.id desc", Article.class)
                .setParameter("category", article.getCategory()).setParameter("id", article.getId()).setMaxResults(SUGGESTED_AMONG).getResultStream()
                .sorted(Comparator.comparingDouble((Article a) -> overlap.with(a.getTitle())).reversed()).limit(SUGGESTED).map(ArticleLink::to).toList();
    }

    /** The titles an import named, with the address of the newest other article of that title where there is one. Sites name the page itself among them, which leads nowhere. */
    private List<ArticleLink> named(Article article) {
        if (!article.isImported()) {
            return List.of();
        }
        List<RelatedTitle> titles = em.createQuery("select t from Article a join a.related t where a = :article order by index(t)", RelatedTitle.class)
                .setParameter("article", article).getResultList();
        if (titles.isEmpty()) {
            return List.of();
        }
        Map<String, String> paths = em.createQuery("select a from Article a where a.shown is not null and a.id <> :id and a.headline.titleKey in :keys order by a.publishedAt", Article.class)
                .setParameter("id", article.getId()).setParameter("keys", titles.stream().map(RelatedTitle::getTitleKey).toList()).getResultStream()
                .collect(Collectors.toMap(a -> Headline.key(a.getTitle()), Article::getPath, (older, newer) -> newer, LinkedHashMap::new));
        String own = Headline.key(article.getTitle());
        return titles.stream().filter(t -> paths.containsKey(t.getTitleKey()) || !t.getTitleKey().equals(own))
                .map(t -> new ArticleLink(t.getTitle(), paths.get(t.getTitleKey()))).toList();
    }

    /** Adds visits to the counts of articles, keyed by token. Called by {@link ViewCounter} alone; safe from several nodes at once. */
    public void addViews(Map<String, Long> visits) {
        visits.forEach((token, n) -> em.createNativeQuery("update article set views = views + ?1 where token = ?2")
                .setParameter(1, n).setParameter(2, token).executeUpdate());
    }
}
