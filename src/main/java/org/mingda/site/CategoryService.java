package org.mingda.site;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads categories; there are few of them, and they are kept in the shared cache. */
@Stateless
public class CategoryService {

    @PersistenceContext
    private EntityManager em;

    /** All categories in their order. Anyone may read. */
    public List<Category> all() {
        return em.createQuery("select c from Category c order by c.position, c.id", Category.class)
                .setHint("eclipselink.query-results-cache", "true").setHint("eclipselink.query-results-cache.size", "1").getResultList();
    }

    /** A category by its slug. Anyone may read. */
    public Optional<Category> find(String slug) {
        return all().stream().filter(c -> c.getSlug().equals(slug)).findFirst();
    }
}
