package org.mingda.screening;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How Han characters sound, so that a word written with others of the same sound (腿保 for 退保) can be found where a rule asks for it.
 *
 * <p>Tones make no difference, nor do the sounds that many speakers do not tell apart (zh and z, ch and c, sh and s, n and ng at the end). Each character has
 * one sound, its most usual one, after ICU's Han-Latin transliterator; the table is read once and takes 80 KB. A word that is looked for may have others
 * ({@link #soundings}: 银行 is yin hang, though 行 alone is xing).
 */
final class SoundTable {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    /** Sounds are written with the characters of the private use area, which no folded text holds. */
    private static final char FIRST_SOUND = '\uE000';
    private static final int PORTION = 256;

    /** Characters of such words that have more than one sound, each with all of them. */
    private static final Map<Character, List<String>> MANIFOLD = manifold("行xing,hang 长chang,zhang 重zhong,chong 还huan,hai 调diao,tiao 乐le,yue 单dan,shan 参can,shen 降jiang,xiang "
            + "率lu,shuai 薄bo,bao 卡ka,qia 会hui,kuai 得de,dei 征zheng,zhi 查cha,zha 便bian,pian 解jie,xie 曾ceng,zeng 弹dan,tan 打da 传chuan,zhuan 朝chao,zhao 藏cang,zang "
            + "车che,ju 给gei,ji 差cha,chai 当dang 都dou,du 分fen 供gong 觉jue,jiao 累lei 露lu,lou 落luo,lao 没mei,mo 强qiang,jiang 宿su,xiu 提ti,di 系xi,ji 折zhe,she 着zhe,zhao 种zhong 转zhuan");
    private static final int SOUNDINGS_MAX = 16;

    private static final Map<String, Character> SOUNDS = new HashMap<>();
    private static final Map<String, Character> SYLLABLES = new HashMap<>();
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

    /** The sound of a syllable in plain Latin letters; 0 when it is none. */
    static char syllable(String spelled) {
        return SYLLABLES.getOrDefault(spelled, (char) 0);
    }

    /** Every way in which a folded word is spoken. */
    static List<Sounding> soundings(String word) {
        List<Sounding> soundings = List.of(Sounding.NONE);
        for (char c : word.toCharArray()) {
            List<Sounding> longer = new ArrayList<>();
            List<String> choices = soundings.size() < SOUNDINGS_MAX ? MANIFOLD.get(c) : null;
            for (Sounding start : soundings) {
                if (choices == null) {
                    longer.add(start.with(sound(c), spelled(c)));
                } else {
                    choices.forEach(choice -> longer.add(start.with(syllable(choice), choice)));
                }
            }
            soundings = longer;
        }
        return soundings;
    }

    private static Map<Character, List<String>> manifold(String rows) {
        Map<Character, List<String>> manifold = new HashMap<>();
        for (String row : rows.split(" ")) {
            manifold.put(row.charAt(0), List.of(row.substring(1).split(",")));
        }
        return manifold;
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
        char sound = SOUNDS.computeIfAbsent(heard, s -> (char) (FIRST_SOUND + SOUNDS.size()));
        if (spelled.matches(".*[aeiou].*")) {
            SYLLABLES.put(spelled, sound);
            SYLLABLES.put(heard, sound);
            SYLLABLES.put(spelled.replaceFirst("^([nl])u", "$1v"), sound);
        }
        return sound;
    }
}
