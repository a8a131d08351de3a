package org.mingda.statute;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;

/** Reads statutes. They are public: anyone may read all of it. */
@Stateless
public class StatuteService {

    /** Statutes on a page. */
    public static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    /** All statutes by title, with how many versions each has. */
    public Slice<Row> list(int page) {
        long total = em.createQuery("select count(s) from Statute s", Long.class).getSingleResult();
        List<Object[]> rows = em.createQuery("select s, (select count(v) from StatuteVersion v where v.statute = s) from Statute s order by s.title", Object[].class)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows.stream().map(r -> new Row((Statute) r[0], ((Number) r[1]).intValue())).toList(), page, PAGE, total);
    }

    /**
     * A statute in a list.
     *
     * @param versions how many there are
     */
    public record Row(Statute statute, int versions) {

        public Statute getStatute() {
            return statute;
        }

        public int getVersions() {
            return versions;
        }
    }

    public Statute find(String token) {
        return em.createQuery("select s from Statute s where s.token = :token", Statute.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("statute"));
    }

    /** The versions of a statute, the newest first. */
    public List<StatuteVersion> versions(Statute statute) {
        return em.createQuery("select v from StatuteVersion v join fetch v.statute where v.statute.token = :token order by v.inForceFrom desc, v.publishedOn desc",
                StatuteVersion.class).setParameter("token", statute.getToken()).getResultList();
    }

    /** All articles of a version in their order. */
    public List<StatuteArticle> articles(StatuteVersion version) {
        return em.createQuery("select a from StatuteArticle a where a.version.id = :version order by a.position", StatuteArticle.class)
                .setParameter("version", version.getId()).getResultList();
    }

    /** What every version of these statutes says in these articles: two statements, whatever is asked for. */
    public StatuteTexts texts(Collection<ArticleOf> wanted) {
        if (wanted.isEmpty()) {
            return StatuteTexts.NONE;
        }
        Set<String> statutes = new HashSet<>();
        Set<String> keys = new HashSet<>();
        wanted.forEach(w -> {
            statutes.add(w.statute().getToken());
            keys.add(w.number().key());
        });
        List<StatuteVersion> versions = em.createQuery("select v from StatuteVersion v join fetch v.statute where v.statute.token in :statutes", StatuteVersion.class)
                .setParameter("statutes", statutes).getResultList();
        List<StatuteArticle> articles = em.createQuery("select a from StatuteArticle a join fetch a.version v where v.statute.token in :statutes and a.key in :keys",
                StatuteArticle.class).setParameter("statutes", statutes).setParameter("keys", keys).getResultList();
        return new StatuteTexts(versions, articles);
    }
}
