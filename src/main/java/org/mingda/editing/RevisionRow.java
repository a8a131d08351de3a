package org.mingda.editing;

import java.time.Instant;
import org.mingda.moderation.ReviewState;

/**
 * A line of an article's history, without the text.
 *
 * @param number    the revision's number
 * @param title     its title
 * @param note      the editor's note
 * @param editor    who wrote it
 * @param writtenAt when
 * @param state     of its review; null for a draft
 */
public record RevisionRow(int number, String title, String note, String editor, Instant writtenAt, ReviewState state) {

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getNote() {
        return note;
    }

    public String getEditor() {
        return editor;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public ReviewState getState() {
        return state;
    }
}
