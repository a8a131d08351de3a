package org.mingda.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.article.Headline;

/** Plain lines of an imported text on their way to Markdown: headings and lists are recognised, lines that only repeat the title are left out, all
 * else is kept to the letter. */
final class ImportedText {

    /** A longer line that begins like a heading is a paragraph. */
    private static final int HEADING_MAX = 60;
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十百]{1,4}、.*[^。；;，,]");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})[.．、](?!\\d) *(\\S.*)");
    /** Signs that mean something to Markdown anywhere in a line. */
    private static final Pattern INSIDE = Pattern.compile("[\\\\*_`\\[\\]<&]");
    /** Signs that mean something at the beginning of a line. */
    private static final Pattern AHEAD = Pattern.compile("^(#{1,6}|[-+>=~]+|\\d{1,9}(?=[.)]))");

    private final String titleKey;
    private final StringBuilder markdown = new StringBuilder();

    ImportedText(String title) {
        titleKey = Headline.key(title);
    }

    void add(String line) {
        if (!titleKey.isEmpty() && Headline.key(line).equals(titleKey)) {
            return;
        }
        Matcher item = ITEM.matcher(line);
        if (line.length() <= HEADING_MAX && HEADING.matcher(line).matches()) {
            markdown.append("\n## ").append(escaped(line)).append("\n\n");
        } else if (item.matches()) {
            markdown.append(item.group(1)).append(". ").append(escaped(item.group(2))).append('\n');
        } else {
            markdown.append(escaped(line)).append('\n');
        }
    }

    String markdown() {
        return markdown.toString().replaceAll("\n{3,}", "\n\n");
    }

    /** A line that Markdown shows as it stands here. */
    static String escaped(String line) {
        String inside = INSIDE.matcher(line).replaceAll("\\\\$0");
        Matcher ahead = AHEAD.matcher(inside);
        if (!ahead.find()) {
            return inside;
        }
        String rest = inside.substring(ahead.end());
        return Character.isDigit(inside.charAt(0)) ? ahead.group() + "\\" + rest : "\\" + inside;
    }
}
