package org.mingda.account;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name looks to somebody who does not look closely: names with the same look cannot be told apart on a telephone. Width, case, signs between letters and traditional forms of
 * Chinese are folded, then letters of all scripts that look alike by Unicode Technical Standard 39 (its "skeleton": {@code rn} and {@code m}, Cyrillic and Latin {@code а}), then
 * what small print adds to it ({@code l}, {@code I} and {@code 1}, {@code o} and {@code 0}, {@code vv} and {@code w}).
 */
final class Look {

    /** Longest look of a name, in characters: one letter of a name may become three strokes. */
    static final int MAX = 100;

    private static final SpoofChecker LETTERS = new SpoofChecker.Builder().build();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]");
    /** Capitals as phonetic alphabets have them; m as the skeleton has it is not among them. */
    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
    private static final String SMALL_LETTERS = "abcdefghijklnoprstuvwyz";
    /** Digits that stand for letters in the middle of a word. */
    private static final String DIGITS = "34578";
    private static final String LETTERS_MEANT = "eastb";

    private Look() {
    }

    /** The look of a name. */
    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String skeleton = LETTERS.getSkeleton(SIMPLIFIED.transliterate(BETWEEN.matcher(folded).replaceAll(""))).toLowerCase(Locale.ROOT);
        String look = replaced(skeleton, SMALL_CAPITALS, SMALL_LETTERS).replace("vv", "w").replace('i', 'l').replace('ı', 'l').replace('0', 'o');
        return look.length() <= MAX ? look : look.substring(0, MAX);
    }

    /** The same, with digits read as the letters that they are put for ({@code m0der4tor}): for finding words, not for comparing names. */
    static String ofWords(String name) {
        return replaced(of(name), DIGITS, LETTERS_MEANT);
    }

    private static String replaced(String text, String signs, String letters) {
        String out = text;
        for (int i = 0; i < signs.length(); i++) {
            out = out.replace(signs.charAt(i), letters.charAt(i));
        }
        return out;
    }
}
