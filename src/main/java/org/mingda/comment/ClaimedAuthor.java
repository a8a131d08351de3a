package org.mingda.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom an imported comment names as its author, and the profession it claims for him. Nobody has checked either: it is shown as a claim and never as a
 * badge. The review's author is then the editor who imported it and answers for it.
 */
@Embeddable
public class ClaimedAuthor {

    public static final int NAME_MAX = 40;
    public static final int KIND_MAX = 40;

    @Column(name = "imported_name", length = NAME_MAX, updatable = false)
    private String name;

    /** As the source wrote it, such as 律师; null when it claimed none. */
    @Column(name = "imported_kind", length = KIND_MAX, updatable = false)
    private String kind;

    protected ClaimedAuthor() {
    }

    public ClaimedAuthor(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }
}
