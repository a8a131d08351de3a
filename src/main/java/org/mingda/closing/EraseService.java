package org.mingda.closing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.datacopy.CopyReadService;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceChanged;

/** Deletes accounts whose days of grace are over: all of one person in one transaction, or nothing. Called by the clock alone. */
@Stateless
public class EraseService {

    private static final String NOT_HELD = " and not exists (select 1 from legal_hold h where h.account_id = account.id and h.lifted_at is null)";
    private static final String DUE = "select id from account where closing_at <= ?1" + NOT_HELD + " order by closing_at, id";
    private static final String TAKE = "select id from account where id = ?1 for update skip locked";
    /** Accounts a run: the timer's thread must not be kept for ever. */
    private static final int MOST = 100;
    private static final List<String> STATEMENTS = statements("erase.sql");
    /** Ask for the addresses under which entries of the trail speak of the person. */
    private static final List<String> PATHS = statements("paths.sql");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CopyReadService reading;

    @Inject
    private SealedRecordService records;

    /** Of {@link Erased} and {@link EvidenceChanged}. */
    @Inject
    private Event<Object> events;

    /** Numbers of the accounts whose time has come, those that are due longest first. */
    public List<Long> due() {
        return em.createNativeQuery(DUE).setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).setMaxResults(MOST).getResultStream()
                .map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * Deletes one account, unless another node has taken it, its owner has changed his mind, or it is held.
     *
     * @return whether it did
     */
    public boolean erase(long id) {
        if (em.createNativeQuery(TAKE).setParameter(1, id).getResultList().isEmpty()) {
            return false;
        }
        Account account = em.find(Account.class, id);
        em.refresh(account);
        // now that the row is ours, nobody can change his mind or set a hold unseen: both touch it
        boolean due = account.isClosing() && !account.getClosingAt().isAfter(clock.instant()) && !isHeld(account);
        if (due) {
            erase(account);
        }
        return due;
    }

    private boolean isHeld(Account account) {
        return em.createQuery("select count(h) from LegalHold h where h.account = :account and h.liftedAt is null", Long.class).setParameter("account", account).getSingleResult() > 0;
    }

    private void erase(Account account) {
        records.seal(account);
        List<String> paths = paths(account);
        for (Evidence file : reading.files(account)) {
            events.fire(new EvidenceChanged(null, file.getFile()));
        }
        STATEMENTS.forEach(statement -> run(statement, account));
        // said to the entity manager, so that other nodes forget them too
        em.createQuery("delete from AccountSession s where s.account = :person").setParameter("person", account).executeUpdate();
        em.createQuery("delete from OneTimeLink l where l.account = :person").setParameter("person", account).executeUpdate();
        events.fire(new Erased(account, em.find(Account.class, Gone.ID), paths));
        Fates.statements().forEach(statement -> run(statement, account));
        em.remove(account);
        em.persist(new Removal(Clocked.ACCOUNTS, 1, clock.instant()));
        em.flush();
        // plain statements go past what is kept in memory
        em.clear();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    private List<String> paths(Account account) {
        List<String> paths = new ArrayList<>(List.of("/admin/account/" + account.getToken(), "/desk/account/" + account.getToken()));
        PATHS.forEach(query -> em.createNativeQuery(query.replace(":who", account.getId().toString())).getResultList().forEach(path -> paths.add((String) path)));
        return paths;
    }

    private void run(String statement, Account account) {
        String plain = statement.replace(":who", account.getId().toString()).replace(":gone", Long.toString(Gone.ID));
        String asked = plain.contains(":email") ? account.getEmail() : plain.contains(":name") ? account.getName() : null;
        Query query = em.createNativeQuery(plain.replaceAll(":email|:name", "?1"));
        if (asked != null) {
            query.setParameter(1, asked);
        }
        query.executeUpdate();
    }

    private static List<String> statements(String file) {
        try (InputStream in = EraseService.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(all.split(";\\s*(\\n|$)")).map(String::strip).filter(statement -> !statement.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
