package org.mingda.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.statute.StatuteArticle;
import org.mingda.statute.StatuteTexts;
import org.mingda.statute.StatuteVersion;

/** {@code /recheck/TOKEN}: what an article said when it was cited, what it says now, the text that cites it, and the word that it still holds. */
@Named
@RequestScoped
public class CheckCitationPage {

    @Inject
    private RecheckService rechecks;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Citation citation;
    private StatuteTexts texts;
    private int version;

    /** Fills in the version that is shown; after a post it is the one that was seen. */
    public void load() {
        version = getCitation().getVersion();
    }

    public String confirm() {
        try {
            rechecks.confirm(viewer.getAccount(), address.getToken(), version);
            return address.go("/rechecks", "citation.note_confirmed");
        } finally {
            version = getCitation().getVersion();
        }
    }

    public Citation getCitation() {
        if (citation == null) {
            citation = rechecks.find(viewer.getAccount(), address.getToken());
        }
        return citation;
    }

    /** The article as it was cited; null when it was not there. */
    public StatuteArticle getThen() {
        return texts().on(getCitation().getArticle(), getCitation().getCitedOn()).orElse(null);
    }

    /** The article in the newest version; null when it is not there any more. */
    public StatuteArticle getNow() {
        return getCitation().getStatute().getEndedOn() != null ? null : texts().newest(getCitation().getStatute()).flatMap(v -> texts().in(v, getCitation().getArticle().number()))
                .orElse(null);
    }

    public StatuteVersion getNewest() {
        return texts().newest(getCitation().getStatute()).orElse(null);
    }

    private StatuteTexts texts() {
        if (texts == null) {
            texts = rechecks.texts(getCitation());
        }
        return texts;
    }

    public boolean isMine() {
        return viewer.getAccount().equals(getCitation().getReview().getAuthor());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
