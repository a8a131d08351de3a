package org.mingda.editing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.article.ArticleRevision;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;

/** Reads what editors see: all articles, their drafts and their history. */
@Stateless
public class ArticleDeskService {

    /** Articles on one page of the list. */
    public static final int PAGE = 20;
    /** Revisions listed of one article; older ones stay reachable by their number. */
    private static final int HISTORY = 100;

    private static final String FROM = " from ArticleRevision v join v.article a join a.category c join v.editor e left join v.review r where v.number = a.latest";

    @PersistenceContext
    private EntityManager em;

    /**
     * Which articles an editor wants to see.
     *
     * @param state    {@code published}, {@code draft}, {@code waiting}, or null for all
     * @param category slug of a category, or null
     * @param words    part of a title, or null
     */
    public record Filter(String state, String category, String words) {
    }

    /** The articles, last edited first; editors only. */
    public Slice<ArticleRow> list(Account by, Filter filter, int page) {
        by.require(Role.EDITOR);
        String where = FROM + where(filter);
        List<ArticleRow> rows = with(filter, em.createQuery("select a.token, v.title, c, e.name, v.writtenAt, a.shown, v.number, r.state" + where
                + " order by a.editedAt desc, a.id desc", Object[].class)).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultStream()
                .map(x -> new ArticleRow((String) x[0], (String) x[1], (Category) x[2], (String) x[3], (Instant) x[4],
                        (Integer) x[5], (Integer) x[6], (ReviewState) x[7])).toList();
        return new Slice<>(rows, page, PAGE, with(filter, em.createQuery("select count(a)" + where, Long.class)).getSingleResult());
    }

    /** The newest revision of an article, with the article; editors only. */
    public Optional<ArticleRevision> latest(Account by, String token) {
        by.require(Role.EDITOR);
        return em.createQuery("select v from ArticleRevision v join fetch v.article a join fetch a.category join fetch v.editor left join fetch v.review"
                + " where a.token = :token and v.number = a.latest", ArticleRevision.class).setParameter("token", token).getResultStream().findFirst();
    }

    /** The history of an article, newest first; editors only. */
    public List<RevisionRow> history(Account by, String token) {
        by.require(Role.EDITOR);
        return em.createQuery("select v.number, v.title, v.note, e.name, v.writtenAt, r.state from ArticleRevision v join v.editor e left join v.review r"
                + " where v.article.token = :token order by v.number desc", Object[].class).setParameter("token", token).setMaxResults(HISTORY).getResultStream()
                .map(x -> new RevisionRow((Integer) x[0], (String) x[1], (String) x[2], (String) x[3], (Instant) x[4], (ReviewState) x[5])).toList();
    }

    private static String where(Filter filter) {
        StringBuilder where = new StringBuilder();
        if ("published".equals(filter.state())) {
            where.append(" and a.shown is not null");
        } else if ("draft".equals(filter.state())) {
            where.append(" and a.shown is null");
        } else if ("waiting".equals(filter.state())) {
            where.append(" and r.state = :pending");
        }
        where.append(filter.category() == null ? "" : " and c.slug = :category");
        return where.append(filter.words() == null ? "" : " and lower(v.title) like :words escape '!'").toString();
    }

    private static <T> TypedQuery<T> with(Filter filter, TypedQuery<T> query) {
        if ("waiting".equals(filter.state())) {
            query.setParameter("pending", ReviewState.PENDING);
        }
        if (filter.category() != null) {
            query.setParameter("category", filter.category());
        }
        if (filter.words() != null) {
            query.setParameter("words", "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }
}
