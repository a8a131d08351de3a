package org.mingda.takedown;

import java.util.Locale;
import org.mingda.account.EmailAddress;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * What a right holder hands in. The law asks for preliminary evidence and the holder's true identity (民法典 1195).
 *
 * @param right    which right
 * @param holder   his name or firm, up to {@link RightsNotice#NAME_MAX}
 * @param email    where he is reached
 * @param evidence what shows that the right is his and is infringed, up to {@link RightsNotice#EVIDENCE_MAX}
 * @param demand   what is asked, up to {@link RightsNotice#DEMAND_MAX}
 * @param locale   the language of letters to him
 */
public record Claim(Right right, String holder, String email, String evidence, String demand, Locale locale) {

    public Claim {
        holder = holder == null ? "" : CleanText.line(holder);
        evidence = evidence == null ? "" : CleanText.body(evidence);
        demand = demand == null ? "" : CleanText.body(demand);
        if (right == null) {
            throw new Refusal("takedown.right_required");
        }
        if (holder.isEmpty() || holder.length() > RightsNotice.NAME_MAX) {
            throw new Refusal("takedown.name_length", RightsNotice.NAME_MAX);
        }
        if (evidence.isEmpty() || evidence.length() > RightsNotice.EVIDENCE_MAX) {
            throw new Refusal("takedown.evidence_length", RightsNotice.EVIDENCE_MAX);
        }
        if (demand.isEmpty() || demand.length() > RightsNotice.DEMAND_MAX) {
            throw new Refusal("takedown.demand_length", RightsNotice.DEMAND_MAX);
        }
        email = EmailAddress.checked(email);
    }
}
