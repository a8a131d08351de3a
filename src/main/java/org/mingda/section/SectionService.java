package org.mingda.section;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Review;
import org.mingda.site.Category;

/** Who moderates where. */
@Stateless
public class SectionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Assignments known;

    @Inject
    private Event<SectionsAssigned> assigned;

    /** The categories that an account is limited to, in the order of the site; empty: it is not limited. Anyone may know of himself; the callers see to it. */
    public List<Category> of(Account account) {
        return known.of(account, () -> em.createQuery("select c from Section s join s.category c where s.account = :account order by c.id", Category.class)
                .setParameter("account", account).getResultList());
    }

    /** What keeps a list to the sections of this account. Anyone may know of himself; the callers see to it. */
    public Within within(Account account) {
        return new Within(of(account));
    }

    /** Looks the sections of several accounts up at once, for whoever is going to ask about each. */
    public void lookUp(List<Account> accounts) {
        if (!accounts.isEmpty()) {
            Map<Long, List<Category>> found = em.createQuery("select s.account.id, c from Section s join s.category c where s.account in :accounts order by c.id", Object[].class)
                    .setParameter("accounts", accounts).getResultStream()
                    .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Category) row[1], Collectors.toList())));
            accounts.forEach(account -> known.know(account, found.getOrDefault(account.getId(), List.of())));
        }
    }

    /** Whether an account may decide on a text as far as sections go. */
    public boolean covers(Account account, Review review) {
        if (review.getDecider() != Role.MODERATOR) {
            return true;
        }
        List<Category> sections = of(account);
        return sections.isEmpty() || review.getCategory() != null && sections.contains(review.getCategory());
    }

    /** The account whose sections are set; administrators only. */
    public Account account(Account by, String token) {
        by.require(Role.ADMIN);
        return em.createQuery("select a from Account a where a.token = :token", Account.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }

    /** Limits a moderator to these categories, or to none for all; administrators only. Slugs that no category has are left out. */
    public void assign(Account by, String token, List<String> slugs) {
        Account account = account(by, token);
        List<String> before = of(account).stream().map(Category::getSlug).sorted().toList();
        List<Category> wanted = slugs.isEmpty() ? List.of()
                : em.createQuery("select c from Category c where c.slug in :slugs order by c.id", Category.class).setParameter("slugs", slugs).getResultList();
        List<String> after = wanted.stream().map(Category::getSlug).sorted().toList();
        if (!before.equals(after)) {
            em.createQuery("delete from Section s where s.account = :account").setParameter("account", account).executeUpdate();
            wanted.forEach(category -> em.persist(new Section(account, category)));
            known.forget();
            assigned.fire(new SectionsAssigned(account, before, after, by));
        }
    }
}
