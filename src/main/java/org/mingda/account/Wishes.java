package org.mingda.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** How somebody wants the forum to speak to him. */
@Embeddable
public class Wishes {

    /** The language of mail to this person: {@code zh-CN} or {@code en}. */
    @Column(nullable = false, length = 10)
    private String language;

    /** Wants page titles that tell nobody who looks on what the page is about. */
    @Column(nullable = false)
    private boolean discreet;

    protected Wishes() {
    }

    Wishes(Locale locale, boolean discreet) {
        this.language = locale.toLanguageTag();
        this.discreet = discreet;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    boolean discreet() {
        return discreet;
    }
}
