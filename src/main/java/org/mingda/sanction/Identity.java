package org.mingda.sanction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.account.EmailAddress;

/** Brings different spellings of one mailbox or telephone number to one form, so that a banned person is known again. */
final class Identity {

    /** Google delivers without regard to dots, under two names. */
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final int CHINESE_MOBILE = 11;
    /** {@code 13912345678@163.com} */
    private static final Pattern NUMBERED = Pattern.compile("((?:\\+?86)?1[3-9]\\d{9})@.*");

    private Identity() {
    }

    /** The mailbox: width and case aside, without what follows a plus sign before the {@code @}, and for Google's without dots. */
    static String mailbox(String address) {
        String key = EmailAddress.key(address);
        int at = key.lastIndexOf('@');
        if (at < 1) {
            return key;
        }
        String host = key.substring(at + 1);
        String name = key.substring(0, at);
        int plus = name.indexOf('+');
        name = plus > 0 ? name.substring(0, plus) : name;
        return GOOGLE.contains(host) ? name.replace(".", "") + "@gmail.com" : name + "@" + host;
    }

    /** The mobile number that a mailbox is named after, as many in China are; null when it is none. */
    static String phoneOf(String address) {
        Matcher named = NUMBERED.matcher(mailbox(address));
        return named.matches() ? phone(named.group(1)) : null;
    }

    /** The digits of a number; of a Chinese mobile number the last eleven, with or without the country's prefix. Empty when there are too few to be one. */
    static String phone(String number) {
        String digits = Normalizer.normalize(number, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\D", "");
        boolean chinese = digits.matches("(?:00)?86" + "1\\d{10}");
        String plain = chinese ? digits.substring(digits.length() - CHINESE_MOBILE) : digits;
        return plain.length() < CHINESE_MOBILE - 4 ? "" : plain;
    }
}
