package org.mingda.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds a text that was handed in before, by its author or by anyone, and a text that says the same over and over.
 * Everything is compared folded: other blanks, punctuation, emoji or traditional forms make no new text.
 *
 * <p>Short courtesies ("谢谢律师", "同问") are written alike by many honest people and are not compared.
 */
public final class RepeatCheck implements Check {

    /** Folded letters below which the author's own texts are not compared: a thanks under two answers is no repeat. */
    static final int OWN_LEAST = 10;

    /** Folded letters below which other people's texts are not compared: sentences of this length coincide by chance. */
    static final int OTHERS_LEAST = 20;

    /** One letter so often in a row is no word, laughter or crying any more; also leaves room for masked numbers (XXXX). */
    static final int SAME_LETTER = 30;

    /** A sentence or line of at least {@link #LINE_LEAST} letters this often is held. */
    static final int SAME_LINE = 5;
    static final int LINE_LEAST = 6;

    /** A whole text made of one piece this many times, from {@link #ECHO_LEAST} letters on, is held. */
    static final int ECHO = 5;
    static final int ECHO_LEAST = 40;

    private final RecentTexts recent;

    public RepeatCheck(RecentTexts recent) {
        this.recent = recent;
    }

    @Override
    public String name() {
        return "repeat";
    }

    /** The fingerprint under which {@code candidate} is to be remembered for later comparisons. */
    public static String fingerprint(Candidate candidate) {
        return whole(candidate).fingerprint();
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        List<Finding> findings = new ArrayList<>(repeated(candidate));
        findings.addAll(Finding.inFields(candidate, this::inside));
        return findings;
    }

    private static FoldedText whole(Candidate candidate) {
        return FoldedText.of(candidate.title() + "\n" + candidate.text());
    }

    private List<Finding> repeated(Candidate candidate) {
        FoldedText text = whole(candidate);
        if (text.length() < OWN_LEAST) {
            return List.of();
        }
        RecentTexts.Seen seen = recent.seen(text.fingerprint(), candidate.authorToken());
        if (seen.byAuthor() > 0) {
            return List.of(Finding.whole(this, Severity.HOLD, "moderation_finding.repeat_own"));
        }
        boolean copied = seen.byOthers() > 0 && text.length() >= OTHERS_LEAST;
        return copied ? List.of(Finding.whole(this, Severity.HOLD, "moderation_finding.repeat_others")) : List.of();
    }

    private Stream<Finding> inside(Finding.Field field) {
        List<Finding> findings = new ArrayList<>();
        sameLetter(field, findings);
        sameLine(field, findings);
        if (findings.isEmpty()) {
            echo(field, findings);
        }
        return findings.stream();
    }

    private void sameLetter(Finding.Field field, List<Finding> findings) {
        String words = field.text().words();
        int from = 0;
        for (int i = 1; i <= words.length(); i++) {
            boolean goesOn = i < words.length() && words.charAt(i) == words.charAt(from);
            if (!goesOn) {
                if (i - from >= SAME_LETTER) {
                    findings.add(finding(field, from, i, "moderation_finding.repeat_letter"));
                }
                from = i;
            }
        }
    }

    /** Marks the repetition that made it too many. */
    private void sameLine(Finding.Field field, List<Finding> findings) {
        String words = field.text().words();
        Map<String, Integer> counts = new HashMap<>();
        for (int from = 0; from < words.length();) {
            int border = words.indexOf(FoldedText.BORDER, from);
            int to = border < 0 ? words.length() : border;
            boolean tooMany = to - from >= LINE_LEAST
                    && counts.merge(words.substring(from, to), 1, Integer::sum) == SAME_LINE;
            if (tooMany) {
                findings.add(finding(field, from, to, "moderation_finding.repeat_line"));
            }
            from = to + 1;
        }
    }

    /** Whether the letters of the whole field are one piece over and over, with or without borders between. */
    private void echo(Finding.Field field, List<Finding> findings) {
        String letters = field.text().words().replace(String.valueOf(FoldedText.BORDER), "");
        if (letters.length() >= ECHO_LEAST && period(letters) * ECHO <= letters.length()) {
            findings.add(finding(field, 0, field.text().length(), "moderation_finding.repeat_line"));
        }
    }

    /** The length of the shortest piece whose repetition gives {@code letters} (Knuth-Morris-Pratt, linear). */
    private static int period(String letters) {
        int[] borderOf = new int[letters.length() + 1];
        borderOf[0] = -1;
        for (int i = 0, matched = -1; i < letters.length();) {
            while (matched >= 0 && letters.charAt(i) != letters.charAt(matched)) {
                matched = borderOf[matched];
            }
            borderOf[++i] = ++matched;
        }
        return letters.length() - borderOf[letters.length()];
    }

    private Finding finding(Finding.Field field, int from, int to, String key) {
        FoldedText text = field.text();
        return new Finding(name(), Severity.HOLD, key, field.name(), text.start(from), text.end(to - 1),
                text.matched(from, to));
    }
}
