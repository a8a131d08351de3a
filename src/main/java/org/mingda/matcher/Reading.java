package org.mingda.matcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.ContactPlace;
import org.mingda.screening.FoldedText;
import org.mingda.screening.PlainText;

/** One field of a text as matchers read it; each way of reading is made when it is first wanted and then shared by all of them. For one thread. */
public final class Reading {

    private static final ContactCheck CONTACTS = new ContactCheck(Set.of());

    private final FoldedText folded;
    private Optional<FoldedText> joined;
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

    /** With the halves of split characters joined; empty where there are none. */
    public Optional<FoldedText> joined() {
        if (joined == null) {
            joined = folded.joined();
        }
        return joined;
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
