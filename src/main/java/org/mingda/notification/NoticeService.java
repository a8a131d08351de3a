package org.mingda.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Grace;

/** The inbox. Everybody sees and marks his own notices only. */
@Stateless
public class NoticeService {

    /** Notices on a page. */
    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Grace grace;

    /**
     * Tells an account something, in the transaction of what happened. Called by the notifiers alone.
     *
     * @param what  the message key behind {@code notification_notice.}, in any case
     * @param about the title or name that it is about; empty for none
     */
    public void tell(Account account, String what, String about, String path) {
        Instant now = clock.instant();
        String key = "notification_notice." + what.toLowerCase(Locale.ROOT);
        em.persist(new Notice(em.getReference(Account.class, account.getId()), key, about, path, now).heldBack(grace.due(now), grace.decision().orElse(null)));
    }

    /** Drops what was to be told of a decision that was undone. Called by the notifiers alone. */
    public void drop(String decision) {
        em.createQuery("delete from Notice n where n.decision = :decision").setParameter("decision", decision).executeUpdate();
    }

    /** The account's own notices, newest first. */
    public Slice<Notice> inbox(Account by, int page) {
        List<Notice> notices = em.createQuery("select n from Notice n where n.account = :account and n.dueAt <= :now order by n.id desc", Notice.class)
                .setParameter("account", by).setParameter("now", clock.instant()).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        long total = em.createQuery("select count(n) from Notice n where n.account = :account and n.dueAt <= :now", Long.class).setParameter("account", by)
                .setParameter("now", clock.instant()).getSingleResult();
        return new Slice<>(notices, page, PAGE, total);
    }

    /** How many of the account's own notices are unread. */
    public long unread(Account by) {
        return em.createQuery("select count(n) from Notice n where n.account = :account and n.readAt is null and n.dueAt <= :now", Long.class)
                .setParameter("account", by).setParameter("now", clock.instant()).getSingleResult();
    }

    /** Marks all of the account's own notices read. */
    public void readAll(Account by) {
        em.createQuery("update Notice n set n.readAt = :now where n.account = :account and n.readAt is null and n.dueAt <= :now")
                .setParameter("now", clock.instant()).setParameter("account", by).executeUpdate();
    }
}
