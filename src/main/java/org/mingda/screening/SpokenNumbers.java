package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds mobile numbers that are written with characters of the same sound as the digits (要三吧 for 138). Eleven characters in a row that all sound like digits and
 * begin like a mobile number are no sentence; those that are digits throughout are left to {@link PhoneNumbers}, which knows amounts and dates.
 */
final class SpokenNumbers {

    private static final int LENGTH = 11;

    /** One character for each sound of a digit, and the digits; spoken forms of the telephone (幺, 洞, 拐, 勾) among them. */
    private static final String SPEAKING = "零洞一幺二三四五六七拐八九勾";
    private static final String DIGITS = "00112345677899";
    private static final char[] BY_SOUND = bySound();

    private SpokenNumbers() {
    }

    static List<ContactPlace> find(FoldedText text) {
        List<ContactPlace> places = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            if (digit(text, from) == 0) {
                from++;
                continue;
            }
            int to = from;
            StringBuilder number = new StringBuilder();
            while (to < text.length() && digit(text, to) != 0) {
                number.append(digit(text, to++));
            }
            if (isMobile(number) && !text.digits().substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')) {
                places.add(ContactPlace.held("moderation_finding.mobile", text.start(from), text.end(to - 1)));
            }
            from = Math.max(to, from + 1);
        }
        return places;
    }

    /** Where a row of characters ends, from {@code from} on, that sound like digits and stand side by side. */
    static int end(FoldedText text, int from) {
        int to = from;
        while (to < text.length() && digit(text, to) != 0 && (to == from || text.touches(to))) {
            to++;
        }
        return to;
    }

    private static boolean isMobile(CharSequence number) {
        return number.length() == LENGTH && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }

    private static char digit(FoldedText text, int i) {
        char digit = text.digits().charAt(i);
        return digit >= '0' && digit <= '9' ? digit : BY_SOUND[text.sounds().charAt(i)];
    }

    private static char[] bySound() {
        char[] digits = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < SPEAKING.length(); i++) {
            digits[SoundTable.sound(SPEAKING.charAt(i))] = DIGITS.charAt(i);
        }
        return digits;
    }
}
