package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/** One source that was compared with a claim, and what agreed there; shown to everybody. */
@Embeddable
public class Source {

    /** Three of them fit into the words of one act. */
    public static final int NOTE_MAX = 160;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SourceKind kind;

    @Column(nullable = false, length = NOTE_MAX)
    private String note;

    protected Source() {
    }

    /** What agreed in a source, such as "name, number and firm agree, assessed as competent". */
    public Source(SourceKind kind, String note) {
        this.kind = kind;
        this.note = CleanText.line(note == null ? "" : note);
        if (this.note.length() > NOTE_MAX) {
            throw new Refusal("credential.too_long", NOTE_MAX);
        }
    }

    /** Whether both the place and what agreed there are told. */
    boolean isTold() {
        return kind != null && !note.isEmpty();
    }

    /** Whether nothing was told at all. */
    public boolean isBlank() {
        return note.isEmpty();
    }

    public SourceKind getKind() {
        return kind;
    }

    public String getNote() {
        return note;
    }
}
