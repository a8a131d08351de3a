package org.mingda.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A related article by its title alone, as an import brings it. It becomes a link as soon as an article of that title is shown. */
@Embeddable
public class RelatedTitle {

    public static final int TITLE_MAX = 200;
    /** Most titles one article may name. */
    public static final int MOST = 50;

    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    @Column(name = "title_key", nullable = false, length = TITLE_MAX)
    private String titleKey;

    protected RelatedTitle() {
    }

    RelatedTitle(String title) {
        this.title = title;
        this.titleKey = Headline.key(title);
    }

    public String getTitle() {
        return title;
    }

    String getTitleKey() {
        return titleKey;
    }
}
