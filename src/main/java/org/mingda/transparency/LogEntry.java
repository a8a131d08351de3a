package org.mingda.transparency;

import java.time.LocalDate;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;

/**
 * One line of the public log. It holds nothing that leads to a person or a text: the day without the hour, names from the code, and no address, token, name or word.
 *
 * @param day      in Chinese time
 * @param kind     the kind of text, label {@code moderation_kind.COMMENT}
 * @param category the slug of its category, or empty
 * @param action   what was done
 * @param reason   from the catalogue, or null
 * @param machine  whether the machine did it
 * @param appeal   what became of an appeal: {@code open}, {@code upheld}, {@code overturned} or {@code withdrawn}; empty when there was none
 */
public record LogEntry(LocalDate day, String kind, String category, DecisionKind action, Reason reason, boolean machine, String appeal) {

    public LocalDate getDay() {
        return day;
    }

    public String getKind() {
        return kind;
    }

    public String getCategory() {
        return category;
    }

    public DecisionKind getAction() {
        return action;
    }

    public Reason getReason() {
        return reason;
    }

    public boolean isMachine() {
        return machine;
    }

    public String getAppeal() {
        return appeal;
    }

    /** {@code machine} or {@code person}. */
    public String getBy() {
        return machine ? "machine" : "person";
    }
}
