package org.mingda.screening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Other ways to read a text than letter by letter, for words that are spelled so that no list holds them:
 * <ul>
 * <li>the halves of split characters joined: 木又 as 权 ({@link SplitCharacters});</li>
 * <li>syllables in Latin letters as what they sound like: 代li退bao ({@link SoundTable});</li>
 * <li>without letters that are only set between: 征X信X洗X白, 代1理1退1保, 1a3b8c…;</li>
 * <li>Roman numerals and English numbers as digits, where there are many;</li>
 * <li>in another direction ({@link Crossings}).</li>
 * </ul>
 * A text is never changed by this, because halves, syllables and single letters are words too; it is read again, and only what is found then is added.
 */
final class Rereadings {

    /** Latin letters in a row beyond this are no word that somebody spelled. */
    private static final int LONGEST_SPELLED = 40;
    private static final int LONGEST_SYLLABLE = 6;
    /** So many letters between others are no chance; Han characters come again in honest sentences (一天一天一天). */
    private static final int BETWEEN_LEAST = 2;
    private static final int BETWEEN_HAN_LEAST = 3;
    /** Between digits as many as a mobile number leaves. */
    private static final int BETWEEN_DIGITS_LEAST = 10;
    private static final String UNITS = "号月日年期次条点元块个人第";
    private static final int NUMERALS_LEAST = 7;
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final String FIRSTS = "zotfsen";

    private Rereadings() {
    }

    static List<FoldedText> of(FoldedText text) {
        FoldedText joined = joined(text);
        FoldedText plain = joined == null ? text : joined;
        return Stream.of(joined, spoken(plain), sieved(plain), counted(text), Crossings.backwards(text), Crossings.initials(text)).filter(Objects::nonNull).toList();
    }

    private static FoldedText joined(FoldedText text) {
        String words = text.words();
        Rewriting joined = null;
        for (int i = 0; i < words.length(); i++) {
            char whole = i + 1 < words.length() ? SplitCharacters.whole(words.charAt(i), words.charAt(i + 1)) : 0;
            if (whole != 0 && joined == null) {
                joined = begun(text, i);
            }
            if (whole != 0) {
                joined.put(whole, i, i + 2);
                i++;
            } else if (joined != null) {
                joined.keep(i);
            }
        }
        return joined == null ? null : joined.done();
    }

    private static Rewriting begun(FoldedText text, int to) {
        Rewriting begun = new Rewriting(text);
        for (int i = 0; i < to; i++) {
            begun.keep(i);
        }
        return begun;
    }

    private static FoldedText spoken(FoldedText text) {
        Rewriting spoken = null;
        for (int from = 0; from < text.length();) {
            int to = latinEnd(text, from);
            boolean syllables = to > from && to - from <= LONGEST_SPELLED && !isBesideDigit(text, from, to) && syllables(text.words(), from, to) > 0;
            if (syllables && spoken == null) {
                spoken = begun(text, from);
            }
            int end = Math.max(to, from + 1);
            while (spoken != null && from < end) {
                int next = syllables ? syllables(text.words(), from, to) : from + 1;
                spoken.put(syllables ? SoundTable.syllable(text.words().substring(from, next)) : text.words().charAt(from), from, next);
                from = next;
            }
            from = end;
        }
        return spoken == null ? null : spoken.done();
    }

    /** The end of the Latin word that begins here; what stands apart is another word. */
    private static int latinEnd(FoldedText text, int from) {
        int to = from;
        while (to < text.length() && Messenger.isLatin(text.words().charAt(to)) && (to == from || text.touches(to))) {
            to++;
        }
        return to;
    }

    /** Letters beside digits are a name or a number of something. */
    private static boolean isBesideDigit(FoldedText text, int from, int to) {
        return text.touches(from) && isDigit(text.words().charAt(from - 1)) || text.touches(to) && isDigit(text.words().charAt(to));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the first of the syllables ends that the letters up to {@code to} are made of; 0 when they are no syllables. */
    private static int syllables(String words, int from, int to) {
        boolean[] sound = new boolean[to - from + 1];
        sound[to - from] = true;
        int first = 0;
        for (int start = to - 1; start >= from; start--) {
            for (int end = Math.min(to, start + LONGEST_SYLLABLE); end > start && !sound[start - from]; end--) {
                sound[start - from] = sound[end - from] && SoundTable.syllable(words.substring(start, end)) != 0;
                first = sound[start - from] ? end : 0;
            }
        }
        return sound[0] ? first : 0;
    }

    private static FoldedText sieved(FoldedText text) {
        String words = text.words();
        Rewriting sieved = null;
        for (int i = 0; i < words.length();) {
            int between = between(words, i + 1);
            if (between > 0 && sieved == null) {
                sieved = begun(text, i);
            }
            if (sieved != null) {
                sieved.keep(i);
            }
            i++;
            for (; between > 0; between--) {
                sieved.keep(i + 1);
                i += 2;
            }
        }
        return sieved == null ? null : sieved.done();
    }

    private static FoldedText counted(FoldedText text) {
        Rewriting counted = null;
        int numerals = 0;
        int last = 0;
        for (int i = 0; i < text.length();) {
            int to = numeralEnd(text, i, last);
            if (to > i) {
                counted = counted == null ? begun(text, i) : counted;
                counted.put(numeral(text, i), i, to);
                numerals++;
                last = to;
            } else if (counted != null) {
                counted.keep(i);
            }
            i = Math.max(to, i + 1);
        }
        return numerals < NUMERALS_LEAST ? null : counted.done();
    }

    /** Where a numeral ends that begins here; {@code i} when none does. A number in English begins a word, or follows another. */
    private static int numeralEnd(FoldedText text, int i, int last) {
        char c = text.words().charAt(i);
        if (c > 'z') {
            return i;
        }
        int to = i;
        while (romanDigit(text, i) > 0 && to < text.length() && text.start(to) == text.start(i)) {
            to++;
        }
        boolean begins = i == last || !text.touches(i) || !Messenger.isLatin(text.words().charAt(i - 1));
        return to > i || !begins ? to : i + english(text, i).length();
    }

    private static char numeral(FoldedText text, int i) {
        int roman = romanDigit(text, i);
        return (char) ('0' + (roman > 0 ? roman : NUMBERS.indexOf(english(text, i))));
    }

    /** The English number from zero to nine that begins here, or nothing. */
    private static String english(FoldedText text, int i) {
        if (FIRSTS.indexOf(text.words().charAt(i)) >= 0) {
            for (String number : NUMBERS) {
                if (text.words().startsWith(number, i)) {
                    return number;
                }
            }
        }
        return "";
    }

    /** One to nine where a letter comes from such a numeral; else none. */
    private static int romanDigit(FoldedText text, int i) {
        char written = text.original().charAt(text.start(i));
        return written >= '\u2160' && written <= '\u2168' ? written - '\u2160' + 1 : written >= '\u2170' && written <= '\u2178' ? written - '\u2170' + 1 : 0;
    }

    /** How many letters from {@code at} on, every other one, stand only between Han characters, no Han characters themselves or the same one over and over; or between digits likewise. */
    private static int between(String words, int at) {
        if (at + 2 >= words.length()) {
            return 0;
        }
        boolean digits = isDigit(words.charAt(at - 1));
        if (!digits && !Character.isIdeographic(words.charAt(at - 1))) {
            return 0;
        }
        boolean han = Character.isIdeographic(words.charAt(at));
        int count = 0;
        for (int i = at; i + 1 < words.length() && (digits ? isDigit(words.charAt(i + 1)) : Character.isIdeographic(words.charAt(i + 1))); i += 2) {
            if (!goesOn(words, at, i, digits)) {
                break;
            }
            count++;
        }
        return count >= (digits ? BETWEEN_DIGITS_LEAST : han ? BETWEEN_HAN_LEAST : BETWEEN_LEAST) ? count : 0;
    }

    private static boolean goesOn(String words, int first, int i, boolean digits) {
        char c = words.charAt(i);
        if (Character.isIdeographic(words.charAt(first))) {
            return c == words.charAt(first) && c != words.charAt(i + 1) && (!digits || UNITS.indexOf(c) < 0);
        }
        return digits ? Messenger.isLatin(c) : c != FoldedText.BORDER && !Character.isIdeographic(c);
    }
}
