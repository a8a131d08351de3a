package org.mingda.datacopy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.TooOften;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Copies of people's data: asked for, made, fetched, thrown away. Everybody has his own only. */
@Stateless
public class DataCopyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private CopyFolder folder;

    @Inject
    private Event<DataCopyAsked> asked;

    /** Asks for a copy; an earlier one goes. Refused while one is being made, and when there were {@link DataCopy#MOST} within a day. */
    public DataCopy ask(Account by) {
        List<DataCopy> earlier = of(by);
        if (earlier.stream().anyMatch(c -> c.isMaking(clock.instant()))) {
            throw new Refusal("datacopy.making");
        }
        List<DataCopy> counted = earlier.stream().filter(c -> c.counts(clock.instant())).toList();
        if (counted.size() >= DataCopy.MOST) {
            throw new TooOften("datacopy.enough", Duration.between(clock.instant(), counted.get(DataCopy.MOST - 1).getAskedAt().plus(DataCopy.COUNTED)));
        }
        earlier.forEach(this::drop);
        try {
            em.flush();
            DataCopy copy = new DataCopy(em.getReference(Account.class, by.getId()), clock.instant());
            em.persist(copy);
            em.flush();
            asked.fire(new DataCopyAsked(copy.getToken(), by));
            return copy;
        } catch (PersistenceException another) {
            throw new Refusal("datacopy.making");
        }
    }

    /** The person's copy, if he asked for one that is still there. */
    public Optional<DataCopy> mine(Account by) {
        return of(by).stream().filter(c -> !c.isGone()).findFirst();
    }

    /** A copy that may be fetched: by its owner, until its days are over. For all others it is not there. */
    public DataCopy own(Account by, String token) {
        return of(by).stream().filter(c -> c.getToken().equals(token) && c.isOpen(clock.instant())).findFirst().orElseThrow(() -> new NotFound("copy"));
    }

    /** Throws a copy away before its time; its owner. */
    public void discard(Account by, String token) {
        drop(own(by, token));
    }

    /** Whose data a copy is of. Called by the run alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Account person(String token) {
        Account account = find(token).getAccount();
        account.getName();
        return account;
    }

    /** Tells how far a copy is. Called by the run alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void reach(String token, int done, int total) {
        find(token).reach(done, total, clock.instant());
    }

    /** Tells that a copy lies in the folder. Called by the run alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ready(String token, String file, long size) {
        find(token).ready(file, size, clock.instant().plus(Duration.ofDays(settings.number(Setting.COPY_DAYS))));
    }

    /** Tells that a copy could not be made. Called by the run alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String token) {
        find(token).fail(clock.instant().plus(Duration.ofDays(1)));
    }

    /**
     * Deletes copies whose days are over, and those that were never finished, with their files. Called by the clock of personal data.
     *
     * @return how many
     */
    public int forget() {
        List<DataCopy> over = em.createQuery("select c from DataCopy c where c.until <= :now or c.until is null and c.seenAt < :lost", DataCopy.class)
                .setParameter("now", clock.instant()).setParameter("lost", clock.instant().minus(Duration.ofDays(1))).getResultList();
        for (DataCopy copy : over) {
            folder.delete(copy.getToken());
            em.remove(copy);
        }
        return over.size();
    }

    private void drop(DataCopy copy) {
        folder.delete(copy.getToken());
        copy.drop();
    }

    private List<DataCopy> of(Account by) {
        return em.createQuery("select c from DataCopy c where c.account.token = :by order by c.id desc", DataCopy.class).setParameter("by", by.getToken())
                .setHint("eclipselink.refresh", "true").getResultList();
    }

    private DataCopy find(String token) {
        return em.createQuery("select c from DataCopy c where c.token = :token", DataCopy.class).setParameter("token", token).getResultStream().filter(c -> !c.isGone()).findFirst()
                .orElseThrow(() -> new NotFound("copy"));
    }
}
