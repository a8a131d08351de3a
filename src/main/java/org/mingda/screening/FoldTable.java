package org.mingda.screening;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What each single character folds to, so that spellings a reader takes for the same word become the same characters:
 * compatibility forms and full width (NFKD), case, accents, traditional to simplified Chinese, circled and foreign
 * digits, and letters of other scripts that look Latin (the tables here, then Unicode's own).
 *
 * <p>Characters that only stand between letters (blanks, punctuation, emoji, invisible and combining characters) fold to
 * nothing; characters that end a sentence or a line fold to {@link #BORDER}.
 *
 * <p>Folding is character by character, without context, so a rule's word and a reader's text fold alike even where the
 * result is no proper Chinese (著名 becomes 着名 on both sides). Traditional forms come from ICU's Hant-Hans
 * transliterator, read once into the table; the table takes about 260 KB and, at first use, about a second.
 */
final class FoldTable {

    /** Stands for the end of a sentence or line; no word matches over it. */
    static final char BORDER = '\n';

    private static final char NOTHING = 0;
    private static final char SEVERAL = '\uFFFF';

    private static final String SENTENCE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029。｡！？；!?;‼⁇⁈⁉";

    /** Letters that look Latin, capitals first because Ν looks like N and ν like v; then signs used as letters. */
    private static final String LOOK_ALIKE =
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "αβεηικνορτυχωγ" + "авекмнорстухѕіјԁԛѡѵԝһ" + "ɑɡıʋᴠᴡꭓᴏ" + "√∨×";
    private static final String LATIN =
            "abezhikmnoptyx" + "abenikvoptuxwy" + "abekmhopctyxsijdqwvwh" + "agivvwxo" + "vvx";

    /** Strokes used as dividers (微丶信) and letters that print as a blank. */
    private static final String DIVIDERS = "丶丨丿亅\u115F\u1160\u3164\uFFA0";

    /** Characters that look like others and are hardly ever meant themselves, and forms of neighbouring countries. */
    private static final String SHAPES = "曰囗収戸徴黒発売貭亊徳囯桟険権沢弋";
    private static final String SHAPED = "日口收户征黑发卖质事德国栈险权泽代";

    /** Knows letters of all scripts that look alike (Unicode Technical Standard 39). */
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private static final Map<Integer, String> EXPANSIONS = new HashMap<>();
    private static final char[] SIMPLIFIED = simplified();
    private static final char[] FOLDED = table();

    private FoldTable() {
    }

    /** Receives the folded characters of one original character, in order. */
    interface Sink {
        void accept(char folded);
    }

    /** Hands the folded characters of {@code codePoint}, possibly none, to {@code sink}. */
    static void fold(int codePoint, Sink sink) {
        if (codePoint > Character.MAX_VALUE) {
            emit(compute(codePoint), sink);
            return;
        }
        char folded = FOLDED[codePoint];
        if (folded == SEVERAL) {
            emit(EXPANSIONS.get(codePoint), sink);
        } else if (folded != NOTHING) {
            sink.accept(folded);
        }
    }

    private static void emit(String folded, Sink sink) {
        for (int i = 0; i < folded.length(); i++) {
            sink.accept(folded.charAt(i));
        }
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String folded = compute(c);
            if (folded.length() > 1) {
                EXPANSIONS.put(c, folded);
            }
            table[c] = folded.isEmpty() ? NOTHING : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
        }
        return table;
    }

    private static String compute(int codePoint) {
        if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
            return String.valueOf(BORDER);
        }
        if (isUnified(codePoint)) {
            return DIVIDERS.indexOf(codePoint) >= 0 ? "" : String.valueOf(SIMPLIFIED[codePoint]);
        }
        String known = codePoint >= 0x2E80 && codePoint <= 0x2EFF ? looksLike(codePoint) : enclosed(codePoint);
        if (known == null && isPlainSymbol(codePoint)) {
            return "";
        }
        String source = known == null ? Character.toString(codePoint) : known;
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(source, form(codePoint)).codePoints().forEach(part -> appendLetter(part, folded));
        return folded.toString();
    }

    /** The common Han characters, which have no compatibility forms to look up. */
    private static boolean isUnified(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
    }

    /** Hangul stays composed: its parts would be three letters for one. */
    private static Normalizer.Form form(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL
                ? Normalizer.Form.NFKC : Normalizer.Form.NFKD;
    }

    /** White-on-black and regional letters and digits, which Unicode does not tie to their plain forms. */
    private static String enclosed(int codePoint) {
        if (codePoint >= 0x2776 && codePoint <= 0x2793) {
            return String.valueOf((codePoint - 0x2776) % 10 + 1);
        }
        if (codePoint >= 0x24EB && codePoint <= 0x24FE) {
            return String.valueOf(codePoint <= 0x24F4 ? codePoint - 0x24EB + 11 : codePoint - 0x24F5 + 1);
        }
        if (codePoint == 0x24FF) {
            return "0";
        }
        if (codePoint >= 0x3021 && codePoint <= 0x3029) {
            return String.valueOf(codePoint - 0x3020);
        }
        for (int first : new int[] {0x1F150, 0x1F170, 0x1F1E6}) {
            if (codePoint >= first && codePoint < first + 26) {
                return String.valueOf((char) ('a' + codePoint - first));
            }
        }
        return null;
    }

    /** Emoji beyond the basic plane: most symbols there, and no need to normalise them one by one. */
    private static boolean isPlainSymbol(int codePoint) {
        return codePoint > 0x1F1FF && Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static void appendLetter(int codePoint, StringBuilder folded) {
        int alike = LOOK_ALIKE.indexOf(codePoint);
        int lower = alike >= 0 ? LATIN.charAt(alike) : Character.toLowerCase(codePoint);
        alike = LOOK_ALIKE.indexOf(lower);
        if (alike >= 0) {
            lower = LATIN.charAt(alike);
        } else if (lower > 0x24F && isLetter(lower)) {
            lower = foreign(codePoint, lower);
        }
        int digit = Character.digit(lower, 10);
        if (digit >= 0) {
            folded.append((char) ('0' + digit));
        } else if (isLetter(lower)) {
            folded.appendCodePoint(lower <= Character.MAX_VALUE ? SIMPLIFIED[lower] : lower);
        }
    }

    /** What a letter of another script is taken for: a Latin letter, or of Katakana a Han character; else itself. */
    private static int foreign(int written, int lower) {
        Character.UnicodeScript script = Character.UnicodeScript.of(lower);
        if (script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL) {
            return lower;
        }
        String look = looksLike(written);
        int taken = look == null ? lower : Character.toLowerCase(look.codePointAt(0));
        return taken >= 'a' && taken <= 'z' || script == Character.UnicodeScript.KATAKANA && isUnified(taken) ? taken : lower;
    }

    /** The one character that a character looks like; null when there is none. */
    private static String looksLike(int codePoint) {
        String look = LOOKS.getSkeleton(Character.toString(codePoint));
        return look.codePointCount(0, look.length()) == 1 && look.codePointAt(0) != codePoint ? look : null;
    }

    private static boolean isLetter(int codePoint) {
        boolean modifier = codePoint >= 0x02B0 && codePoint <= 0x02FF;
        return (Character.isLetter(codePoint) || codePoint == '〇') && !modifier && DIVIDERS.indexOf(codePoint) < 0;
    }

    private static char[] simplified() {
        char[] table = new char[Character.MAX_VALUE + 1];
        Transliterator toSimplified = Transliterator.getInstance("Hant-Hans");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String simple = Character.isIdeographic(c) ? toSimplified.transliterate(Character.toString(c)) : "";
            int shape = SHAPES.indexOf(c);
            table[c] = shape >= 0 ? SHAPED.charAt(shape) : simple.length() == 1 ? simple.charAt(0) : (char) c;
        }
        return table;
    }
}
