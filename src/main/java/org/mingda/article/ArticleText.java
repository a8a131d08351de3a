package org.mingda.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * The words of an article: title, summary (one line, may be empty) and body (Markdown).
 *
 * <p>A review has a title and one text. The summary stands before the body there, parted from it by a line {@code * * *}, so that what is judged is all that
 * readers will see.
 */
public record ArticleText(String title, String summary, String body) {

    /** Longest title in UTF-16 units: two lines on a phone. */
    public static final int TITLE_MAX = 120;
    public static final int SUMMARY_MAX = 300;
    /** Longest body: a book chapter; anything longer wants to be several articles. */
    public static final int BODY_MAX = 50_000;
    private static final String PARTED = "* * *\n\n";
    private static final Pattern JUDGED = Pattern.compile("(?:([^\\n]{0," + SUMMARY_MAX + "})\\n\\n)??\\* \\* \\*\\n\\n(.*)", Pattern.DOTALL);

    /** The words cleaned, if they may be kept as a draft: a title is needed, and nothing is too long. */
    public static ArticleText checked(String title, String summary, String body) {
        String cleanTitle = title == null ? "" : CleanText.line(title);
        String cleanSummary = summary == null ? "" : CleanText.line(summary);
        String cleanBody = body == null ? "" : CleanText.body(body);
        if (cleanTitle.isEmpty()) {
            throw new Refusal("article.title_missing");
        }
        requireLength("article.title_long", cleanTitle, TITLE_MAX);
        requireLength("article.summary_long", cleanSummary, SUMMARY_MAX);
        requireLength("article.body_long", cleanBody, BODY_MAX);
        return new ArticleText(cleanTitle, cleanSummary, cleanBody);
    }

    private static void requireLength(String key, String text, int max) {
        if (text.length() > max) {
            throw new Refusal(key, max, text.length() - max);
        }
    }

    /** Stops publishing an article without a text. */
    void requireBody() {
        if (body.isEmpty()) {
            throw new Refusal("article.body_missing");
        }
    }

    /** The words as a review keeps them. */
    String forReview() {
        return (summary.isEmpty() ? "" : summary + "\n\n") + PARTED + body;
    }

    /** The words from a review, perhaps mended by a moderator; without the parting line all of it is the body. */
    static ArticleText judged(String title, String text) {
        Matcher parts = JUDGED.matcher(text);
        return parts.matches() ? new ArticleText(title, parts.group(1) == null ? "" : parts.group(1), parts.group(2)) : new ArticleText(title, "", text);
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getBody() {
        return body;
    }
}
