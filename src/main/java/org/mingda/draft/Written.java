package org.mingda.draft;

/**
 * What stands in a form.
 *
 * @param title   what it belongs to, for the list of drafts
 * @param text    the words
 * @param choices what was chosen beside them, {@code name=value} with semicolons between
 * @param seen    the edition of the draft that the form began with or saved last; 0 for none
 */
public record Written(String title, String text, String choices, int seen) {
}
