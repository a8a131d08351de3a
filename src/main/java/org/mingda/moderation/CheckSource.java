package org.mingda.moderation;

import org.mingda.screening.Check;

/**
 * A check that a room above moderation adds to the one ordered list of screening. The room gives a bean of this type; moderation asks all it finds, so that it needs to
 * know none of them.
 *
 * <p>Places now in use: ways of contact 10, personal data 15, rules 20, danger 25, repeats 30, near-twins 40, new accounts and trust 50, the learned model 60. Findings are shown in this
 * order. Two checks never share a place.
 */
public interface CheckSource {

    /** Where the check stands in the list; smaller numbers are asked first. */
    int place();

    /**
     * The check for one text. It is made anew for each text and must not look anything up before it is asked, because only what fails while it examines is caught, and
     * then holds the text.
     *
     * @param submission the text with its author, its address and its category; the author may be a reference that is not loaded
     */
    Check check(Submission submission);
}
