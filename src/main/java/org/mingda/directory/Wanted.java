package org.mingda.directory;

import jakarta.persistence.TypedQuery;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * Which professionals a reader looks for; null parts ask for nothing.
 *
 * @param province where
 * @param kind     of which kind
 * @param field    what they know well
 */
public record Wanted(Province province, ProfessionalKind kind, Category field) {

    /** The conditions on {@code c} that follow others. */
    String condition() {
        return (province == null ? "" : " and c.claim.province = :province ") + (kind == null ? "" : " and c.claim.kind = :kind ")
                + (field == null ? "" : " and exists (select s from Credential k join k.specialties s where k = c and s.id = :field) ");
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
        return query;
    }
}
