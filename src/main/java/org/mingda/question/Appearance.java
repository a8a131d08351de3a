package org.mingda.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** As whom a question shows its asker, and to whom it shows itself. */
@Embeddable
public class Appearance {

    /** Null: the account's name. */
    @Column(length = Alias.MAX)
    private String alias;

    /** Kept out of search engines, as its asker wishes. */
    @Column(nullable = false)
    private boolean unlisted;

    protected Appearance() {
    }

    Appearance(String alias, boolean unlisted) {
        this.alias = alias;
        this.unlisted = unlisted;
    }

    String alias() {
        return alias;
    }

    boolean unlisted() {
        return unlisted;
    }

    @Override
    public String toString() {
        return alias + " " + unlisted;
    }
}
