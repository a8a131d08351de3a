package org.mingda.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/** Reads and changes categories; there are few of them, and they are kept in the shared cache. */
@Stateless
public class CategoryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<CategoryChanged> changed;

    /** All categories in their order. Anyone may read. */
    public List<Category> all() {
        return em.createNamedQuery("Category.all", Category.class).getResultList();
    }

    /** A category by its slug, read anew: the list of all is kept as long as no transaction has changed it. Anyone may read. */
    public Optional<Category> find(String slug) {
        return em.createQuery("select c from Category c where c.slug = :slug", Category.class).setParameter("slug", slug).getResultStream().findFirst();
    }

    /** Adds a category; administrators only. The slug is part of addresses and stays for ever. */
    public Category add(Account by, String slug, CategoryDraft draft) {
        by.require(Role.ADMIN);
        Category category = new Category(slug, 0);
        if (find(slug).isPresent()) {
            throw new Refusal("site.category_slug_taken", slug);
        }
        draft.shape(category);
        place(category, draft.after());
        em.persist(category);
        flush("site.category_slug_taken", slug);
        changed.fire(new CategoryChanged(slug, null, line(category), by));
        return category;
    }

    /** Changes a category; administrators only, who saw it as it is. */
    public void change(Account by, String slug, int version, CategoryDraft draft) {
        Category category = seen(by, slug, version);
        String before = line(category);
        draft.shape(category);
        place(category, draft.after());
        em.flush();
        if (!before.equals(line(category))) {
            changed.fire(new CategoryChanged(slug, before, line(category), by));
        }
    }

    /** Removes a category that nothing stands in; administrators only. The database knows what stands in it, also what features hold that are unknown here. */
    public void remove(Account by, String slug, int version) {
        Category category = seen(by, slug, version);
        String before = line(category);
        em.remove(category);
        flush("site.category_used");
        changed.fire(new CategoryChanged(slug, before, null, by));
    }

    private Category seen(Account by, String slug, int version) {
        by.require(Role.ADMIN);
        Category category = find(slug).map(c -> em.find(Category.class, c.getId())).orElseThrow(() -> new NotFound("category"));
        if (category.getVersion() != version) {
            throw new Refusal("shell.changed_meanwhile");
        }
        return category;
    }

    /** Numbers all places anew, with this category behind the one named. */
    private void place(Category category, String after) {
        List<Category> order = new ArrayList<>();
        all().stream().filter(c -> !c.equals(category)).map(c -> em.find(Category.class, c.getId())).forEach(order::add);
        int at = 0;
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).getSlug().equals(after)) {
                at = i + 1;
            }
        }
        order.add(at, category);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).place(i + 1);
        }
    }

    private void flush(String refusal, Object... args) {
        try {
            em.flush();
        } catch (PersistenceException broken) {
            throw new Refusal(refusal, args);
        }
    }

    private static String line(Category category) {
        return String.join(" · ", String.valueOf(category.getPosition()), category.getNameZh(), category.getNameEn(), category.getDescriptionZh(),
                category.getDescriptionEn(), String.valueOf(category.getCommentPolicy()));
    }
}
