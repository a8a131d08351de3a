package org.mingda.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import org.mingda.kernel.Markdown;

/** Title and summary of the revision that is shown, or of the draft while none was shown: what lists need without the texts. */
@Embeddable
public class Headline {

    /** Length of a summary made from the body, in characters. */
    private static final int EXCERPT = 120;
    /** A paragraph that has more than this in common with the title repeats it. */
    private static final double LIKE_TITLE = 0.5;
    private static final int KEY_MAX = 200;

    @Column(nullable = false, length = ArticleText.TITLE_MAX)
    private String title;

    @Column(name = "title_key", nullable = false, length = KEY_MAX)
    private String titleKey;

    @Column(nullable = false, length = ArticleText.SUMMARY_MAX)
    private String summary;

    protected Headline() {
    }

    Headline(ArticleText text) {
        title = text.title();
        titleKey = key(text.title());
        summary = text.summary().isEmpty() ? beginning(text) : text.summary();
    }

    /** The first words that say more than the title. */
    private static String beginning(ArticleText text) {
        TitleOverlap overlap = new TitleOverlap(text.title());
        String body = text.body();
        for (int end = body.indexOf("\n\n"); end > 0 && overlap.with(body.substring(0, end)) > LIKE_TITLE; end = body.indexOf("\n\n")) {
            body = body.substring(end + 2);
        }
        return Markdown.excerpt(body, EXCERPT);
    }

    /** The form in which titles are compared: width, case, spaces and punctuation do not count. */
    public static String key(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return folded.length() <= KEY_MAX ? folded : folded.substring(0, KEY_MAX);
    }

    public String getTitle() {
        return title;
    }

    public String getTitleKey() {
        return titleKey;
    }

    public String getSummary() {
        return summary;
    }
}
