package org.mingda.openid;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;

/** Which identity at the other service belongs to which account. */
@Stateless
public class OpenIdService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OpenIdSettings settings;

    /** The account of an identity. Called for somebody whom the other service has just vouched for. */
    public Optional<Account> account(String subject) {
        return em.createQuery("select f from ForeignIdentity f where f.issuer = :issuer and f.subject = :subject", ForeignIdentity.class)
                .setParameter("issuer", settings.issuer()).setParameter("subject", subject).getResultStream().findFirst().map(ForeignIdentity::getAccount);
    }

    /** Links an identity, for which the other service has just vouched, to the account that is signed in. */
    public void link(Account by, String subject) {
        Optional<Account> linked = account(subject);
        if (linked.isPresent() && !linked.get().equals(by)) {
            throw new Refusal("openid.linked_elsewhere");
        } else if (linked.isEmpty()) {
            unlink(by);
            em.persist(new ForeignIdentity(settings.issuer(), subject, by, clock.instant()));
        }
    }

    /** The account's own link to the service that is set. */
    public Optional<ForeignIdentity> linked(Account by) {
        return own(by).stream().findFirst();
    }

    /** Takes the account's own link away. */
    public void unlink(Account by) {
        own(by).forEach(em::remove);
        em.flush();
    }

    private List<ForeignIdentity> own(Account by) {
        return em.createQuery("select f from ForeignIdentity f where f.account = :account and f.issuer = :issuer", ForeignIdentity.class)
                .setParameter("account", by).setParameter("issuer", settings.issuer()).getResultList();
    }
}
