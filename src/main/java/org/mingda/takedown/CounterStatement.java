package org.mingda.takedown;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * The author's statement that he infringes nothing. The law asks for preliminary evidence and his true identity, and it is forwarded with both (民法典 1196).
 *
 * @param name his name
 * @param text why he infringes nothing, with the evidence
 */
public record CounterStatement(String name, String text) {

    public CounterStatement {
        name = name == null ? "" : CleanText.line(name);
        text = text == null ? "" : CleanText.body(text);
        if (name.isEmpty() || name.length() > RightsNotice.NAME_MAX) {
            throw new Refusal("takedown.name_length", RightsNotice.NAME_MAX);
        }
        if (text.isEmpty() || text.length() > RightsNotice.EVIDENCE_MAX) {
            throw new Refusal("takedown.evidence_length", RightsNotice.EVIDENCE_MAX);
        }
    }
}
