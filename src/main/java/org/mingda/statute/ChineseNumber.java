package org.mingda.statute;

import java.util.OptionalInt;

/** Numbers as statutes write them: 六百八十, 一百零三, 一千二百六十; also read in digits (680, ６８０) and digit by digit (六八〇). From 1 to {@value #MAX}. */
public final class ChineseNumber {

    public static final int MAX = 9999;

    /** What a number is written with, as the inside of a character class of a pattern. */
    public static final String SIGNS = "0-9０-９〇零一二两三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int[] WORTH = {10, 100, 1000};
    private static final int LONGEST = 8;

    private ChineseNumber() {
    }

    /** The number, if the text is one and nothing else. */
    public static OptionalInt parse(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int value = plain.chars().anyMatch(c -> UNITS.indexOf(c) >= 0) ? withUnits(plain) : digitByDigit(plain);
        return value >= 1 && value <= MAX ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** As statutes write it: 680 is 六百八十, 103 is 一百零三, 10 is 十. */
    public static String write(int number) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        int worth = 1000;
        for (int unit = UNITS.length() - 1; unit >= -1; unit--, worth /= 10) {
            int digit = number / worth % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            boolean plainTen = unit == 0 && digit == 1 && written.isEmpty();
            written.append(gap ? "零" : "").append(plainTen ? "" : DIGITS.charAt(digit)).append(unit < 0 ? "" : UNITS.charAt(unit));
            gap = false;
        }
        return written.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            char other = c == '〇' ? '零' : c == '两' ? '二' : c;
            boolean wide = c >= '０' && c <= '９';
            plain.append(wide ? DIGITS.charAt(c - '０') : c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : other);
        }
        return plain.toString();
    }

    private static int digitByDigit(String plain) {
        int value = 0;
        for (char c : plain.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit < 0 || value > MAX) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Units come from the greatest to the smallest, each once; a zero only fills a gap. */
    private static int withUnits(String plain) {
        int value = 0;
        int digit = -1;
        int above = Integer.MAX_VALUE;
        for (char c : plain.toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit < 0 && (digit > 0 || DIGITS.indexOf(c) < 0)) {
                return -1;
            } else if (unit < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                boolean bareTen = unit == 0 && digit <= 0;
                if (WORTH[unit] >= above || digit <= 0 && !bareTen) {
                    return -1;
                }
                value += (bareTen ? 1 : digit) * WORTH[unit];
                above = WORTH[unit];
                digit = -1;
            }
        }
        return value + Math.max(0, digit);
    }
}
