package org.mingda.screening;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The arithmetic by which a long number tells itself from others of its length; what else it must look like is the caller's. */
final class CheckDigits {

    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";
    private static final int OLDEST_BIRTH = 1900;
    private static final int LAST_BIRTH = 2100;

    private CheckDigits() {
    }

    /** Whether 17 digits and a digit or X are a citizen's identity number: its check character (GB 11643-1999; ISO 7064, modulus 11-2) and a day of birth that exists, from 1900 on. */
    static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
        }
        boolean checked = IDENTITY_CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(IDENTITY_WEIGHTS.length));
        return checked && isBirth(number.substring(6, 14));
    }

    /** Whether eight digits are a day of birth that exists, from 1900 on. */
    static boolean isBirth(String day) {
        int year = Integer.parseInt(day.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
            return year >= OLDEST_BIRTH && year <= LAST_BIRTH;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Whether the last of some digits is the check digit of the others by Luhn's formula (ISO/IEC 7812-1). */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(digits.length() - 1 - i) - '0') * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
