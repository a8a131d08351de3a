package org.mingda.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.mingda.account.Account;
import org.mingda.server.Seal;

/**
 * Adds entries to the chain. Those of one transaction wait until its end: only then, when all else is written, is the one row locked that holds the chain's head. So
 * acts queue for it for a moment and never for as long as they take, and nobody who holds it waits for anything that another holds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChainService {

    private static final String ADD = "insert into audit_entry (id, happened_at, actor_id, act, subject, path, detail, place, salt, content_hash, hash, stamp)"
            + " values (nextval('audit_entry_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Seal seal;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Resource
    private SessionContext context;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    /** Lets an entry be added at the end of the transaction that is under way. */
    public void add(AuditEntry entry) {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(context.getBusinessObject(ChainService.class), new ArrayList<>());
            transaction.putResource(Waiting.class, waiting);
            transaction.registerInterposedSynchronization(waiting);
        }
        waiting.entries().add(entry);
    }

    /**
     * Adds what waited, as the last thing that its transaction writes. By plain statements: the persistence context is closed to writing by then; and through the bean, which
     * takes a connection of the transaction, where a listener at its end would get one outside it.
     */
    public void append(List<AuditEntry> entries) {
        try (Connection connection = database.getConnection()) {
            share(connection, entries);
            append(connection, entries);
        } catch (SQLException refused) {
            throw new IllegalStateException("The audit trail could not be written, so nothing is", refused);
        }
    }

    /**
     * On PostgreSQL an entry shares its actor's row, for the foreign key. Asked for while the head is locked, that could wait for somebody who holds the row and waits for the head;
     * so it is asked for before. H2 locks nothing for a foreign key.
     */
    private static void share(Connection connection, List<AuditEntry> entries) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (PreparedStatement share = connection.prepareStatement("select id from account where id = ? for key share")) {
                for (Long actor : entries.stream().map(AuditEntry::getActorId).filter(Objects::nonNull).distinct().sorted().toList()) {
                    share.setLong(1, actor);
                    share.executeQuery().close();
                }
            }
        }
    }

    private void append(Connection connection, List<AuditEntry> entries) throws SQLException {
        long place;
        String head;
        try (Statement lock = connection.createStatement(); ResultSet row = lock.executeQuery("select entries, head from audit_chain where id = 1 for update")) {
            row.next();
            place = row.getLong(1);
            head = row.getString(2);
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (AuditEntry entry : entries) {
                place++;
                head = Link.hash(head, place, entry);
                fill(add, entry);
                add.setLong(7, place);
                add.setString(10, head);
                add.setString(11, seal.stamp(head, Link.PURPOSE));
                add.addBatch();
            }
            add.executeBatch();
        }
        try (PreparedStatement move = connection.prepareStatement("update audit_chain set entries = ?, head = ? where id = 1")) {
            move.setLong(1, place);
            move.setString(2, head);
            move.executeUpdate();
        }
    }

    private static void fill(PreparedStatement add, AuditEntry entry) throws SQLException {
        add.setObject(1, OffsetDateTime.ofInstant(entry.getAt(), ZoneOffset.UTC));
        if (entry.getActorId() == null) {
            add.setNull(2, Types.BIGINT);
        } else {
            add.setLong(2, entry.getActorId());
        }
        add.setString(3, entry.getAct());
        add.setString(4, entry.getSubject());
        add.setString(5, entry.getPath());
        add.setString(6, entry.getDetail());
        add.setString(8, entry.getSalt());
        add.setString(9, entry.getContentHash());
    }

    /** How far the chain goes now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ChainHead head() {
        Object[] row = (Object[]) em.createNativeQuery("select entries, head, earlier, (select count(*) from audit_entry where place is null) from audit_chain where id = 1").getSingleResult();
        return new ChainHead(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
    }

    /** The entries that follow a place, in their order. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AuditEntry> after(long place, int most) {
        List<AuditEntry> portion = em.createQuery("select e from AuditEntry e where e.place > :place order by e.place", AuditEntry.class).setParameter("place", place)
                .setMaxResults(most).getResultList();
        // the database is looked at, not what the persistence context remembers, and nothing piles up in it
        em.clear();
        return portion;
    }

    /**
     * Takes out what entries tell of a person who is to be forgotten: the words of his own acts and of what was done about these places; his acts become the shared account's.
     * That there was an entry, when, and which act, stays, and the chain holds. Returns how many entries were emptied, which the trail keeps.
     *
     * @param shared in whose name the person's acts stand from now on
     * @param paths  the places that are about the person: his account, his texts, his credentials
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long erase(Account person, Account shared, Collection<String> paths) {
        long emptied = 0;
        long outside = emptied(person, shared, "actor_id = ?2", null, "is null");
        emptied += emptied(person, shared, "actor_id = ?2", null, "is not null");
        for (String path : paths) {
            outside += emptied(person, shared, "path = ?3", path, "is null");
            emptied += emptied(person, shared, "path = ?3", path, "is not null");
        }
        em.createNativeQuery("update audit_entry set actor_id = ?1 where actor_id = ?2").setParameter(1, shared.getId()).setParameter(2, person.getId()).executeUpdate();
        if (emptied > 0) {
            add(new AuditEntry(clock.instant(), null, AuditEntry.ERASED, new Subject("", null), String.valueOf(emptied)));
        }
        return emptied + outside;
    }

    private int emptied(Account person, Account shared, String which, String path, String chained) {
        Query empty = em.createNativeQuery("update audit_entry set actor_id = case when actor_id = ?2 then ?1 else actor_id end, subject = '', path = null, detail = null, salt = null"
                + " where (salt is not null or subject <> '') and place " + chained + " and " + which);
        empty.setParameter(1, shared.getId()).setParameter(2, person.getId());
        if (path != null) {
            empty.setParameter(3, path);
        }
        return empty.executeUpdate();
    }

    /** What one transaction adds. */
    private record Waiting(ChainService chain, List<AuditEntry> entries) implements Synchronization {

        @Override
        public void beforeCompletion() {
            chain.append(entries);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is held beyond the transaction
        }
    }
}
