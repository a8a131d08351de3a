package org.mingda.screening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings of a text in another direction than from line to line: backwards, where the text says that it is to be read so (保退理代，从右往左读), and down the first letters of its lines
 * (代… / 理… / 退… / 保…).
 */
final class Crossings {

    private static final Pattern BACKWARDS = Pattern.compile("倒过来|倒着|反过来|反着|逆序|逆着|倒序|颠倒|[右后尾末][面边]?(?:往|到|向|至)[左前头首]|倒读|反读|倒念|反念|倒背|镜像");
    private static final String FIRSTS = "倒反逆颠右后尾末镜";
    /** So many lines at least make a word of their first letters. */
    private static final int LINES_LEAST = 4;
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

    private Crossings() {
    }

    /** The text with the letters of each sentence from the last to the first; null when it does not speak of that. A letter then stands for its whole sentence. */
    static FoldedText backwards(FoldedText text) {
        String words = text.words();
        if (!speaksOfIt(words)) {
            return null;
        }
        Rewriting backwards = new Rewriting(text);
        for (int from = 0; from < words.length();) {
            int border = words.indexOf(FoldedText.BORDER, from);
            int to = border < 0 ? words.length() : border;
            for (int i = to - 1; i >= from; i--) {
                backwards.put(words.charAt(i), from, to);
            }
            if (border >= 0) {
                backwards.keep(border);
            }
            from = to + 1;
        }
        return backwards.done();
    }

    /** Every text is asked, so only the few places are looked at where such a word may begin. */
    private static boolean speaksOfIt(String words) {
        Matcher matcher = null;
        for (int i = 0; i < words.length(); i++) {
            if (FIRSTS.indexOf(words.charAt(i)) >= 0) {
                matcher = matcher == null ? BACKWARDS.matcher(words) : matcher;
                if (matcher.region(i, words.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first letters of the lines that begin with a Han character; null when they are too few. */
    static FoldedText initials(FoldedText text) {
        Rewriting initials = null;
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isInitial(text, i)) {
                initials = initials == null ? new Rewriting(text) : initials;
                initials.keep(i);
                lines++;
            }
        }
        return lines < LINES_LEAST ? null : initials.done();
    }

    private static boolean isInitial(FoldedText text, int i) {
        boolean begins = i == 0 || text.words().charAt(i - 1) == FoldedText.BORDER && LINE_ENDS.indexOf(text.original().charAt(text.end(i - 1) - 1)) >= 0;
        return begins && Character.isIdeographic(text.words().charAt(i));
    }
}
