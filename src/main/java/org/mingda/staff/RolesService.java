package org.mingda.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.RolesGranted;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Slice;
import org.mingda.signin.SessionService;

/** What administrators do with accounts. There is always an administrator left: nobody takes the role from himself, and two cannot take it from each other at once. */
@Stateless
public class RolesService {

    private static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionService sessions;

    /** Of {@link RolesGranted}, {@link Blocked}, {@link Unblocked}. */
    @Inject
    private Event<Object> events;

    /** Accounts, newest first; administrators only. */
    public Slice<Account> search(Account by, AccountFilter filter, int page) {
        by.require(Role.ADMIN);
        List<Account> items = query("select a from Account a where " + filter.condition() + " order by a.createdAt desc, a.id desc", Account.class, filter)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(items, page, PAGE, count(by, filter));
    }

    /** How many accounts there are of a kind; administrators only. */
    public long count(Account by, AccountFilter filter) {
        by.require(Role.ADMIN);
        return query("select count(a) from Account a where " + filter.condition(), Long.class, filter).getSingleResult();
    }

    /** One account with all that an administrator may know; administrators only. */
    public Account account(Account by, String token) {
        by.require(Role.ADMIN);
        return em.createQuery("select a from Account a where a.token = :token", Account.class).setParameter("token", token)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("account"));
    }

    /** Gives an account these roles and no others; administrators only, not their own role of administrator. */
    public void grant(Account by, String token, int version, Set<Role> wanted) {
        Account account = seen(by, token, version);
        Set<Role> before = new TreeSet<>(account.getRoles());
        Set<Role> after = new TreeSet<>(wanted);
        after.remove(Role.READER);
        if (before.equals(after)) {
            return;
        }
        if (before.contains(Role.ADMIN) && !after.contains(Role.ADMIN)) {
            requireAnotherAdministrator(by, account);
        }
        if (!account.isConfirmed() && !before.containsAll(after)) {
            throw new Refusal("staff.grant_unconfirmed");
        }
        account.grant(after);
        events.fire(new RolesGranted(account, before, after, by));
    }

    /** Blocks an account: its sessions end, it cannot sign in, and it is told the reason when it tries; administrators only, not themselves. */
    public void block(Account by, String token, int version, String reason) {
        Account account = seen(by, token, version);
        requireAnotherAdministrator(by, account);
        account.block(clock.instant(), reason);
        sessions.closeAll(account);
        events.fire(new Blocked(account, reason, by));
    }

    /** Takes a block away; administrators only. */
    public void unblock(Account by, String token, int version) {
        Account account = seen(by, token, version);
        if (account.isBlocked()) {
            account.unblock();
            events.fire(new Unblocked(account, by));
        }
    }

    private Account seen(Account by, String token, int version) {
        Account account = account(by, token);
        if (account.getVersion() != version) {
            throw new Refusal("shell.changed_meanwhile");
        }
        return account;
    }

    /** Holds all administrators' rows until the end, so that of two who act on each other at the same moment one comes second and is one no more. */
    private void requireAnotherAdministrator(Account by, Account account) {
        if (account.equals(by)) {
            throw new Refusal("staff.not_yourself");
        }
        em.createQuery("select a from Account a where a.roleNames like '%ADMIN%' order by a.id", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().filter(by::equals).findFirst()
                .orElseThrow(() -> new NotAllowed("no administrator any more")).require(Role.ADMIN);
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, AccountFilter filter) {
        TypedQuery<T> query = em.createQuery(text, type);
        return filter.words() == null ? query : query.setParameter("words", filter.pattern());
    }
}
