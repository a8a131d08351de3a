package org.mingda.screening;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How Han characters sound, so that a word written with others of the same sound (腿保 for 退保) can be found where a rule asks for it.
 *
 * <p>Tones make no difference, nor do the sounds that many speakers do not tell apart (zh and z, ch and c, sh and s, n and ng at the end). Each character has
 * one sound, its most usual one, after ICU's Han-Latin transliterator; the table is read once and takes 80 KB.
 */
final class SoundTable {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    /** Sounds are written with the characters of the private use area, which no folded text holds. */
    private static final char FIRST_SOUND = '\uE000';
    private static final int PORTION = 256;

    private static final Map<String, Character> SOUNDS = new HashMap<>();
    private static final String[] SPELLED = new String[LAST - FIRST + 1];
    private static final char[] TABLE = table();

    private SoundTable() {
    }

    /** The sound of {@code c}; {@code c} itself when it is no Han character. */
    static char sound(char c) {
        return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
    }

    /** How {@code c} is spelled in plain Latin letters; {@code c} itself when it is no Han character. */
    static String spelled(char c) {
        return c < FIRST || c > LAST ? String.valueOf(c) : SPELLED[c - FIRST];
    }

    private static char[] table() {
        char[] table = new char[SPELLED.length];
        Transliterator latin = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove");
        for (int from = 0; from < table.length; from += PORTION) {
            StringBuilder portion = new StringBuilder();
            for (int i = from; i < Math.min(from + PORTION, table.length); i++) {
                portion.append((char) (FIRST + i)).append('\n');
            }
            String[] spelled = latin.transliterate(portion.toString()).toLowerCase(Locale.ROOT).split("\n");
            for (int i = 0; i < spelled.length; i++) {
                SPELLED[from + i] = spelled[i].strip();
                table[from + i] = code(SPELLED[from + i], (char) (FIRST + from + i));
            }
        }
        return table;
    }

    private static char code(String spelled, char c) {
        if (spelled.isEmpty() || spelled.charAt(0) > 'z') {
            return c;
        }
        String heard = spelled.replaceFirst("^([zcs])h", "$1").replaceFirst("ng$", "n");
        return SOUNDS.computeIfAbsent(heard, sound -> (char) (FIRST_SOUND + SOUNDS.size()));
    }
}
