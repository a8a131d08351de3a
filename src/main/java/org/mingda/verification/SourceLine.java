package org.mingda.verification;

import org.mingda.credential.Source;
import org.mingda.credential.SourceKind;

/** One line of the form: a source that was compared, and what agreed there. */
public class SourceLine {

    private String kind;
    private String note;

    Source source() {
        return new Source(SourceKind.named(kind), note);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
