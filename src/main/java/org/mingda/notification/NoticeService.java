package org.mingda.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.kernel.Slice;

/** The inbox. Everybody sees and marks his own notices only. */
@Stateless
public class NoticeService {

    /** Notices on a page. */
    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Tells an account something, in the transaction of what happened. Called by the notifier alone. */
    public void tell(Account account, String key, String about, String path) {
        em.persist(new Notice(em.getReference(Account.class, account.getId()), key, about, path, clock.instant()));
    }

    /** The account's own notices, newest first. */
    public Slice<Notice> inbox(Account by, int page) {
        List<Notice> notices = em.createQuery("select n from Notice n where n.account = :account order by n.id desc", Notice.class)
                .setParameter("account", by).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        long total = em.createQuery("select count(n) from Notice n where n.account = :account", Long.class).setParameter("account", by).getSingleResult();
        return new Slice<>(notices, page, PAGE, total);
    }

    /** How many of the account's own notices are unread. */
    public long unread(Account by) {
        return em.createQuery("select count(n) from Notice n where n.account = :account and n.readAt is null", Long.class)
                .setParameter("account", by).getSingleResult();
    }

    /** Marks all of the account's own notices read. */
    public void readAll(Account by) {
        em.createQuery("update Notice n set n.readAt = :now where n.account = :account and n.readAt is null")
                .setParameter("now", clock.instant()).setParameter("account", by).executeUpdate();
    }
}
