package org.mingda.screening;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many patterns looked for in one pass: at each letter only those are tried that can begin with it, which is none for most letters. Looking for thirty patterns one after
 * the other takes twenty times as long.
 *
 * <p>For up to 32 patterns that begin with a letter they name: no dot, no class that is negated or a range may stand at their beginning. What stands before the beginning may be looked at in any way.
 */
final class PatternList {

    private final List<Pattern> patterns;
    /** By letter, a bit for each pattern that can begin with it. */
    private final int[] beginners = new int[Character.MAX_VALUE + 1];

    PatternList(String... patterns) {
        this.patterns = Stream.of(patterns).map(Pattern::compile).toList();
        for (int i = 0; i < patterns.length; i++) {
            int which = i;
            patterns[i].chars().distinct().filter(c -> begins(which, (char) c)).forEach(c -> beginners[c] |= 1 << which);
        }
    }

    /** Whether a match can begin with a letter: with nothing behind it, the pattern matches or asks for more. */
    private boolean begins(int pattern, char letter) {
        Matcher matcher = patterns.get(pattern).matcher(String.valueOf(letter));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Tells every place that a pattern matches, from left to right; those of different patterns may overlap. */
    void find(CharSequence text, Consumer<MatchResult> place) {
        Matcher[] matchers = new Matcher[patterns.size()];
        int[] from = new int[patterns.size()];
        for (int at = 0; at < text.length(); at++) {
            for (int rest = beginners[text.charAt(at)]; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                matchers[i] = matchers[i] == null ? patterns.get(i).matcher(text).useTransparentBounds(true).useAnchoringBounds(false) : matchers[i];
                if (at >= from[i] && matchers[i].region(at, text.length()).lookingAt()) {
                    from[i] = matchers[i].end();
                    place.accept(matchers[i].toMatchResult());
                }
            }
        }
    }
}
