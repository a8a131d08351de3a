package org.mingda.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.server.TimeSource;

/** Who is a professional now. Everything here is public and anyone may ask; each answer is computed from today's date and the present states. */
@Stateless
public class CredentialService {

    /** A person's records that are looked through: moves and renewals of a working life. */
    private static final int RECORDS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The credential of this account that holds now. Two statements at most, one as a rule. */
    public Optional<Credential> valid(Account account) {
        return Valid.on(today(), em.createQuery("select c from Credential c join fetch c.review join fetch c.account where c.account.id = :account and" + Valid.CONDITION
                + "order by c.verification.verifiedAt desc", Credential.class)).setParameter("account", account.getId()).setMaxResults(1).getResultStream().findFirst();
    }

    /** The badges of those among these accounts who have a credential that holds now, by account token. One statement, two when trainees are among them. */
    public Map<String, Badge> badges(Collection<Account> authors) {
        Set<Long> ids = new HashSet<>();
        authors.forEach(a -> ids.add(a.getId()));
        Map<String, Badge> badges = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Credential> valid = validOf(ids);
            badges.putAll(badgesOf(valid));
        }
        return badges;
    }

    /** The badges of a page of credentials, by account token. One statement when trainees are among them, none otherwise. */
    public Map<String, Badge> badgesOf(Collection<Credential> credentials) {
        Set<Account> supervisors = supervisorsOf(credentials);
        Map<String, Badge> badges = new HashMap<>();
        credentials.forEach(c -> badges.put(c.getAccount().getToken(), badge(c, supervisors)));
        return badges;
    }

    /** The tokens of those among these accounts who are blocked now. Asks the table: an account in memory may be some moments old on another node. One statement. */
    public Set<String> blocked(Collection<Account> accounts) {
        Set<Long> ids = new HashSet<>();
        accounts.forEach(a -> ids.add(a.getId()));
        return ids.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select a.token from Account a where a.id in :ids and a.block.at is not null", String.class)
                .setParameter("ids", ids).getResultList());
    }

    /** The public record of a person: the credential that was verified last, whether it holds or not. */
    public Optional<Credential> record(String accountToken) {
        return em.createQuery("select c from Credential c join fetch c.review join fetch c.account left join fetch c.claim.supervisor where c.account.token = :token"
                + " and c.verification.verifiedAt is not null and c.verification.replacedAt is null order by c.verification.verifiedAt desc", Credential.class)
                .setParameter("token", accountToken).setMaxResults(1).getResultStream().findFirst();
    }

    /** One record that was verified at some time, by its own token. */
    public Optional<Credential> find(String token) {
        return em.createQuery("select c from Credential c join fetch c.review join fetch c.account left join fetch c.claim.supervisor left join fetch c.replacement where c.token = :token"
                + " and c.verification.verifiedAt is not null", Credential.class).setParameter("token", token).getResultStream().findFirst();
    }

    /** All records of a person that were verified at some time, newest first. */
    public List<Credential> records(Account person) {
        return em.createQuery("select c from Credential c join fetch c.review join fetch c.account where c.account.id = :account and c.verification.verifiedAt is not null"
                + " order by c.verification.verifiedAt desc, c.id desc", Credential.class).setParameter("account", person.getId()).setMaxResults(RECORDS).getResultList();
    }

    /** What happened to a record, with the sources of each act, oldest first. Two statements. */
    public List<CredentialStep> history(Credential credential) {
        return em.createQuery("select s from CredentialStep s join fetch s.by where s.credential = :credential order by s.id", CredentialStep.class)
                .setParameter("credential", credential).setHint("eclipselink.batch", "s.sources").setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** Lawyers of this firm whose credential holds now, but for one person; by name. */
    public List<Credential> lawyersOf(Claim claim, Account but) {
        return Valid.on(today(), em.createQuery("select c from Credential c join fetch c.account where c.claim.kind = :lawyer and c.claim.province = :province and c.account.id <> :but and"
                + Valid.CONDITION + "order by c.claim.holder", Credential.class)).setParameter("lawyer", ProfessionalKind.LAWYER).setParameter("province", claim.getProvince())
                .setParameter("but", but.getId()).getResultStream().filter(c -> c.getClaim().isSameFirm(claim)).toList();
    }

    private Badge badge(Credential c, Set<Account> supervisors) {
        Badge badge = c.badge(today());
        return badge.isTrainee() && !supervisors.contains(c.getSupervisor()) ? badge.unsupervised() : badge;
    }

    private Set<Account> supervisorsOf(Collection<Credential> credentials) {
        Set<Long> ids = new HashSet<>();
        credentials.stream().map(Credential::getSupervisor).filter(s -> s != null).forEach(s -> ids.add(s.getId()));
        Set<Account> lawyers = new HashSet<>();
        if (!ids.isEmpty()) {
            validOf(ids).stream().filter(c -> c.getKind() == ProfessionalKind.LAWYER).forEach(c -> lawyers.add(c.getAccount()));
        }
        return lawyers;
    }

    private List<Credential> validOf(Set<Long> accounts) {
        return Valid.on(today(), em.createQuery("select c from Credential c join fetch c.review join fetch c.account left join fetch c.claim.supervisor"
                + " where c.account.id in :accounts and" + Valid.CONDITION, Credential.class)).setParameter("accounts", accounts).getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }
}
