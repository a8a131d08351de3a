package org.mingda.datacopy;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.confidence.WordsSeal;
import org.mingda.credential.NumberSeal;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceType;
import org.mingda.phone.PhoneSeal;
import org.mingda.server.SealedText;

/** Reads what is kept about a person. Called by what makes a copy for himself, and by what seals the records of a deleted account; no page leads here. */
@Stateless
public class CopyReadService {

    /** Columns that stand sealed in their tables, by the name under which they are told. */
    private static final Map<String, String> SEALED = Map.of("number", NumberSeal.PURPOSE, "words", WordsSeal.PURPOSE, "telephone", PhoneSeal.PURPOSE);
    private static final String FILES = "select c.evidence_file, c.evidence_type, c.evidence_size, c.evidence_hash from credential c where c.account_id = ?1 and c.evidence_file is not null"
            + " union all select f.evidence_file, f.evidence_type, f.evidence_size, f.evidence_hash from confidence_file f join confidence c on c.id = f.confidence_id"
            + " join question q on q.id = c.question_id where q.asker_id = ?1 and f.evidence_file is not null";

    @PersistenceContext
    private EntityManager em;

    /** The rows of one kind; each value is a text, a number, a truth, an {@link Instant}, a {@link LocalDate} or null. */
    public List<Map<String, Object>> rows(CopyKind kind, Account of) {
        List<String> fields = kind.fields();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object found : em.createNativeQuery(kind.query()).setParameter(1, kind.byAddress() ? of.getEmail() : of.getId()).getResultList()) {
            Object[] values = found instanceof Object[] several ? several : new Object[] {found};
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(fields.get(i), plain(fields.get(i), values[i]));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The files that the person handed in and that are still kept. */
    public List<Evidence> files(Account of) {
        List<Evidence> files = new ArrayList<>();
        for (Object found : em.createNativeQuery(FILES).setParameter(1, of.getId()).getResultList()) {
            Object[] row = (Object[]) found;
            files.add(new Evidence((String) row[0], EvidenceType.valueOf((String) row[1]), ((Number) row[2]).longValue(), (String) row[3]));
        }
        return files;
    }

    private static Object plain(String field, Object value) {
        if (value instanceof String text) {
            return SEALED.containsKey(field) ? SealedText.open(text, SEALED.get(field)) : text;
        } else if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        } else if (value instanceof Timestamp time) {
            return time.toInstant();
        } else if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        return value;
    }
}
