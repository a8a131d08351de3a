package org.mingda.closing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.datacopy.DataCopyService;
import org.mingda.kernel.Slice;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** What the clocks of personal data remove, each in a transaction of its own, and the report of it. */
@Stateless
public class RetentionService {

    static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private DataCopyService copies;

    @Inject
    private SealedRecordService records;

    @Inject
    private Event<ClocksAsked> asked;

    /** Tells that somebody wants the clocks to run now; administrators. {@link RetentionRun} lets them. */
    public void ask(Account by) {
        by.require(Role.ADMIN);
        asked.fire(new ClocksAsked(by));
    }

    /** Runs one clock. Called by the timer alone; those of accounts and files are not its own. */
    public void run(Clocked which) {
        note(which, switch (which) {
            case COPIES -> copies.forget();
            case SEALED_CONTENT -> records.forget(SealedRecord.Kind.CONTENT);
            case SEALED_LOGS -> records.forget(SealedRecord.Kind.LOG);
            case LETTERS -> older("delete from Letter l where l.dueAt is null and l.writtenAt < :before", Setting.LETTER_DAYS);
            case NOTICES -> older("delete from Notice n where n.createdAt < :before", Setting.NOTICE_DAYS);
            case ACCOUNTS, FILES -> 0;
        });
    }

    /** Keeps how much a clock removed; nothing where it was nothing. Called by the timer alone. */
    public void note(Clocked which, long removed) {
        if (removed > 0) {
            em.persist(new Removal(which, removed, clock.instant()));
        }
    }

    /** The report, newest first; administrators. */
    public Slice<Removal> removals(Account by, int page) {
        by.require(Role.ADMIN);
        List<Removal> removals = em.createQuery("select r from Removal r order by r.id desc", Removal.class).setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(removals, page, PAGE, em.createQuery("select count(r) from Removal r", Long.class).getSingleResult());
    }

    /** Accounts whose owners asked to delete them, those that are due first; administrators. */
    public List<Account> closing(Account by) {
        by.require(Role.ADMIN);
        return em.createQuery("select a from Account a where a.closingAt is not null order by a.closingAt", Account.class).setMaxResults(PAGE).getResultList();
    }

    /** Which of these names of files no row leads to; none where rows lead to no file at all, which looks like the wrong database. Called by the timer alone. */
    public Set<String> unknown(Folder folder, Collection<String> names) {
        List<?> known = names.isEmpty() ? List.of() : em.createNativeQuery(folder.query()).getResultList();
        if (known.isEmpty() && folder.mayComeFirst()) {
            return Set.of();
        }
        Set<String> left = new HashSet<>(names);
        known.forEach(name -> left.remove((String) name));
        return left;
    }

    private int older(String delete, Setting days) {
        return em.createQuery(delete).setParameter("before", clock.instant().minus(Duration.ofDays(settings.number(days)))).executeUpdate();
    }
}
