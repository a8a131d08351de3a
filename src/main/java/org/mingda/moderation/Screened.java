package org.mingda.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.screening.Verdict;

/**
 * Words with what screening says of them.
 *
 * @param title       the title
 * @param text        the text
 * @param verdict     what the checks found
 * @param fingerprint finds the same words again
 */
public record Screened(String title, String text, Verdict verdict, String fingerprint) {

    /** More findings tell a moderator nothing, and as many fit the column at their longest. */
    static final int FINDINGS_MAX = 100;
    /** No sign of Markdown. */
    private static final char MASK = '＊';

    /** The findings that are kept, the gravest first. */
    List<Finding> findings() {
        return verdict.findings().stream().sorted(Comparator.comparing(Finding::severity).reversed()).limit(FINDINGS_MAX).toList();
    }

    /** The names of the checks that hold it, each between commas ({@code ,word,contact,}), so that one can be searched; empty when none does. */
    String heldBy() {
        List<String> names = verdict.findings().stream().filter(f -> f.severity().isHold()).map(Finding::check).distinct().toList();
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(",", ",", ","));
    }

    /** The same, with nothing to be masked: for words that only staff read. */
    Screened unmasked() {
        return new Screened(title, text, new Verdict(verdict.findings().stream().filter(f -> f.severity() != Severity.MASK).toList()), fingerprint);
    }

    boolean isMasked() {
        return verdict.masks();
    }

    /** The title as it may show. */
    String shownTitle() {
        return masked(Finding.TITLE, title);
    }

    /** The text as it may show. */
    String shownText() {
        return masked(Finding.TEXT, text);
    }

    /** Each masked unit becomes one, so that all other findings keep their places. */
    private String masked(String field, String words) {
        char[] shown = words.toCharArray();
        for (Finding f : verdict.findings()) {
            if (f.severity() == Severity.MASK && f.field().equals(field)) {
                for (int i = f.start(); i < Math.min(f.end(), shown.length); i++) {
                    shown[i] = shown[i] == '\n' ? '\n' : MASK;
                }
            }
        }
        return new String(shown);
    }
}
