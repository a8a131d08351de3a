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

    /** The findings that are kept, the gravest first. */
    List<Finding> findings() {
        return verdict.findings().stream().sorted(Comparator.comparing(Finding::severity).reversed()).limit(FINDINGS_MAX).toList();
    }

    /** The names of the checks that hold it, each between commas ({@code ,word,contact,}), so that one can be searched; empty when none does. */
    String heldBy() {
        List<String> names = verdict.findings().stream().filter(f -> f.severity() != Severity.NOTE).map(Finding::check).distinct().toList();
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(",", ",", ","));
    }
}
