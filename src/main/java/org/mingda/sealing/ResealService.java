package org.mingda.sealing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.NumberMark;
import org.mingda.server.Seal;
import org.mingda.server.SealedText;

/** Seals anew, a portion at a time. Called by the run that an administrator starts. */
@Stateless
public class ResealService {

    private static final String FILES = "select evidence_file from credential where evidence_file is not null union all select evidence_file from confidence_file where evidence_file is not null";
    private static final NumberMark MARK = new NumberMark();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seal seal;

    @Inject
    private Event<Resealed> resealed;

    /**
     * What one portion did.
     *
     * @param last   where it ended, from where the next goes on
     * @param read   how many rows it looked at; fewer than asked for is the end
     * @param sealed how many it sealed anew
     */
    public record Portion(long last, int read, int sealed) {
    }

    /** How many pieces there are. */
    public long total() {
        long columns = Stream.of(SealedColumn.values()).mapToLong(c -> ((Number) em.createNativeQuery(c.count()).getSingleResult()).longValue()).sum();
        return columns + files().size() + em.createQuery("select count(r) from SealedRecord r", Long.class).getSingleResult();
    }

    /** Seals the next rows of a column anew, those that need it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Portion columns(SealedColumn column, long after, int most) {
        List<?> rows = em.createNativeQuery(column.portion()).setParameter(1, after).setParameter(2, most).getResultList();
        long last = after;
        int sealed = 0;
        for (Object row : rows) {
            last = ((Number) ((Object[]) row)[0]).longValue();
            String kept = (String) ((Object[]) row)[1];
            if (SealedText.isStale(kept)) {
                String text = SealedText.open(kept, column.purpose());
                em.createNativeQuery(column.update()).setParameter(1, SealedText.close(text, column.purpose())).setParameter(2, last).executeUpdate();
                mark(column, last, text);
                sealed++;
            }
        }
        return new Portion(last, rows.size(), sealed);
    }

    /** Numbers that were written before there were marks get theirs. */
    private void mark(SealedColumn column, long id, String number) {
        if (column == SealedColumn.CREDENTIAL_NUMBER && !number.isEmpty()) {
            em.createNativeQuery("update credential set number_mark = ?1 where id = ?2").setParameter(1, MARK.convertToDatabaseColumn(number)).setParameter(2, id).executeUpdate();
        }
    }

    /** Seals the next records of deleted accounts anew. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Portion records(long after, int most) {
        List<?> rows = em.createNativeQuery("select id, token, content from sealed_record where id > ?1 order by id limit ?2 for update").setParameter(1, after).setParameter(2, most).getResultList();
        long last = after;
        int sealed = 0;
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            last = ((Number) row[0]).longValue();
            byte[] kept = (byte[]) row[2];
            if (seal.isOld(kept)) {
                byte[] anew = seal.seal(seal.open(kept, "record." + row[1]), "record." + row[1]);
                em.createNativeQuery("update sealed_record set content = ?1 where id = ?2").setParameter(1, anew).setParameter(2, last).executeUpdate();
                sealed++;
            }
        }
        return new Portion(last, rows.size(), sealed);
    }

    /** The names of all files that rows lead to. */
    public List<String> files() {
        return em.createNativeQuery(FILES).getResultStream().map(name -> (String) name).toList();
    }

    /** Stops whoever may not seal anew. */
    public void check(Account by) {
        by.require(Role.ADMIN);
    }

    /** Tells that a run came to its end. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ended(Account by, long sealed) {
        resealed.fire(new Resealed(by, sealed));
    }
}
