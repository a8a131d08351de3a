package org.mingda.matcher;

import java.util.List;
import java.util.Set;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.ContactPlace;
import org.mingda.screening.FoldedText;
import org.mingda.screening.PlainText;

/** One field of a text as matchers read it; each way of reading is made when it is first wanted and then shared by all of them. For one thread. */
public final class Reading {

    private static final ContactCheck CONTACTS = new ContactCheck(Set.of());

    private final FoldedText folded;
    private List<FoldedText> rereadings;
    private PlainText plain;
    private List<ContactPlace> contacts;

    private Reading(FoldedText folded) {
        this.folded = folded;
    }

    public static Reading of(String original) {
        return new Reading(FoldedText.of(original));
    }

    public String original() {
        return folded.original();
    }

    public FoldedText folded() {
        return folded;
    }

    /** As it is read where words are hidden; of most texts there is no such reading. */
    public List<FoldedText> rereadings() {
        if (rereadings == null) {
            rereadings = folded.rereadings();
        }
        return rereadings;
    }

    public PlainText plain() {
        if (plain == null) {
            plain = PlainText.of(folded.original());
        }
        return plain;
    }

    /** Every way to reach somebody, whatever the host. */
    public List<ContactPlace> contacts() {
        if (contacts == null) {
            contacts = CONTACTS.find(folded);
        }
        return contacts;
    }
}
