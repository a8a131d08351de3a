package org.mingda.matcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.kernel.Refusal;
import org.mingda.screening.FoldedText;
import org.mingda.screening.Sounding;

/**
 * The words of one rule, one a line, as they are looked for. One spelling of a word is enough: see {@link FoldedText}. Besides words a line may be
 * <ul>
 * <li>{@code ~代理退保}: the word also where it is written with characters of the same sound (代里腿保) or spelled in Latin letters;</li>
 * <li>{@code 微=薇威徽}: in the words of this rule, the characters on the right stand in for the one on the left.</li>
 * </ul>
 * Words that are looked for alike are one; {@link #duplicates()} says how many were too many.
 */
public final class WordLines {

    public static final int WORD_MAX = 60;
    /** Twice what a list of the size that is promised to be quick (50,000) has. */
    public static final int WORDS_MAX = 100_000;
    /** All spellings of all words; also bounds what stand-ins multiply. */
    static final int SPELLINGS_MAX = 200_000;
    private static final int SPELLINGS_PER_WORD_MAX = 256;
    /** Two characters of some sound are in every second sentence. */
    private static final int SOUND_LEAST = 3;
    private static final char BY_SOUND = '~';

    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<String> sounds = new LinkedHashSet<>();
    private final Map<Character, String> standIns = new HashMap<>();
    private int words;
    private int duplicates;

    private WordLines(List<String> lines) {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.matches(".\\s*=.+")) {
                standIn(line, i + 1);
            } else if (!line.isEmpty()) {
                requireWord(line, i + 1);
                wanted.add(line);
            }
        }
        if (wanted.isEmpty()) {
            throw new Refusal("rule.empty");
        }
        if (wanted.size() > WORDS_MAX) {
            throw new Refusal("rule.words_many", WORDS_MAX);
        }
        wanted.forEach(this::add);
    }

    /** Reads a rule's text. Refuses, with the number of the line, what could never be found. */
    public static WordLines of(String body) {
        return new WordLines(body == null ? List.of() : body.lines().toList());
    }

    /** How many different words there are. */
    public int words() {
        return words;
    }

    /** How many lines say again what another says. */
    public int duplicates() {
        return duplicates;
    }

    /** As looked for in {@link FoldedText#digits()}. */
    Collection<String> spellings() {
        return spellings;
    }

    /** As looked for in {@link FoldedText#sounds()}. */
    Collection<String> sounds() {
        return sounds;
    }

    private void standIn(String line, int number) {
        String left = FoldedText.fold(line.substring(0, 1));
        String right = FoldedText.fold(line.substring(line.indexOf('=') + 1));
        if (left.length() != 1 || right.isEmpty() || right.indexOf(FoldedText.BORDER) >= 0) {
            throw new Refusal("rule.word_unusable", number, excerpt(line), WORD_MAX);
        }
        standIns.merge(left.charAt(0), right, String::concat);
    }

    private static void requireWord(String line, int number) {
        String folded = line.length() > WORD_MAX ? "" : FoldedText.fold(line);
        if (folded.isEmpty() || folded.indexOf(FoldedText.BORDER) >= 0) {
            throw new Refusal("rule.word_unusable", number, excerpt(line), WORD_MAX);
        }
        if (line.charAt(0) == BY_SOUND && folded.chars().filter(Character::isIdeographic).count() < SOUND_LEAST) {
            throw new Refusal("rule.sound_short", number, excerpt(line), SOUND_LEAST);
        }
    }

    private void add(String line) {
        FoldedText word = FoldedText.of(line);
        boolean fresh = spellings.add(word.digits());
        if (line.charAt(0) == BY_SOUND) {
            for (Sounding sounding : FoldedText.soundings(line)) {
                fresh |= sounds.add(sounding.sounds());
                spellings.add(sounding.spelled());
            }
        }
        words += fresh ? 1 : 0;
        duplicates += fresh ? 0 : 1;
        if (!standIns.isEmpty()) {
            spellings.addAll(spelledWithStandIns(word));
        }
        if (spellings.size() > SPELLINGS_MAX) {
            throw new Refusal("rule.spellings_many", SPELLINGS_MAX);
        }
    }

    private List<String> spelledWithStandIns(FoldedText word) {
        List<String> spelled = List.of("");
        for (int i = 0; i < word.length(); i++) {
            String choices = word.digits().charAt(i) + standIns.getOrDefault(word.words().charAt(i), "");
            List<String> longer = new ArrayList<>();
            spelled.forEach(start -> choices.chars().forEach(c -> longer.add(start + (char) c)));
            if (longer.size() > SPELLINGS_PER_WORD_MAX) {
                throw new Refusal("rule.spellings_many", SPELLINGS_PER_WORD_MAX);
            }
            spelled = longer;
        }
        return spelled;
    }

    private static String excerpt(String line) {
        return line.length() <= WORD_MAX ? line : line.substring(0, WORD_MAX) + "…";
    }
}
