package org.mingda.directory;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * Which professionals a reader looks for; null parts ask for nothing.
 *
 * @param province where
 * @param kind     of which kind
 * @param field    what they know well
 * @param quick    the numbers of those whose usual answer comes in time, when that was asked for
 */
public record Wanted(Province province, ProfessionalKind kind, Category field, Set<Long> quick) {

    /** The conditions on {@code c} that follow others. */
    String condition() {
        return (province == null ? "" : " and c.claim.province = :province ") + (kind == null ? "" : " and c.claim.kind = :kind ")
                + (field == null ? "" : " and exists (select s from Credential k join k.specialties s where k = c and s.id = :field) ")
                + (quick == null ? "" : quick.isEmpty() ? " and c.account.id is null " : " and c.account.id in :quick ");
    }

    <T> TypedQuery<T> on(TypedQuery<T> query) {
        if (province != null) {
            query.setParameter("province", province);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (field != null) {
            query.setParameter("field", field.getId());
        }
        if (quick != null && !quick.isEmpty()) {
            query.setParameter("quick", quick);
        }
        return query;
    }
}
