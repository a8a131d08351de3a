package org.mingda.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.kernel.Refusal;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** What professionals follow. */
@Stateless
public class CoverageService {

    /** The condition on an account {@code c.account} that it asked to stand in the directory. */
    public static final String LISTED = " c.account.id in (select o.account.id from Coverage o where o.listedAt is not null) ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private CategoryService categories;

    /** What this professional follows: what he chose, else the province and the fields of his credential, all fields when it names none. Everybody asks for himself. */
    public Coverage of(Account by) {
        Credential credential = credentials.valid(by).orElseThrow(() -> new Refusal("routing.credential_missing"));
        return kept(by).stream().findFirst().orElseGet(() -> {
            Set<Category> fields = credential.getSpecialties();
            return Coverage.unchosen(credential.getAccount(), credential.getProvince(), fields.isEmpty() ? categories.all() : fields);
        });
    }

    /** A professional chooses what he is offered, and whether he is listed. */
    public void choose(Account by, Collection<Province> provinces, Collection<Category> fields, boolean listed) {
        credentials.valid(by).orElseThrow(() -> new Refusal("routing.credential_missing"));
        Coverage coverage = kept(by).stream().findFirst().orElseGet(() -> new Coverage(em.getReference(Account.class, by.getId())));
        coverage.follow(provinces, fields.stream().map(f -> em.getReference(Category.class, f.getId())).toList());
        coverage.list(listed, clock.instant());
        if (!em.contains(coverage)) {
            em.persist(coverage);
        }
    }

    /** Whether the directory names this person, and askers may ask him by name. Public: the directory shows it. */
    public boolean isListed(Account professional) {
        return kept(professional).stream().anyMatch(Coverage::isListed);
    }

    private List<Coverage> kept(Account account) {
        return em.createQuery("select k from Coverage k where k.account.id = :account", Coverage.class).setParameter("account", account.getId()).getResultList();
    }
}
