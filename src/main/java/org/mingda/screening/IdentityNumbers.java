package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that name one person or one thing of his: citizens' identity numbers, bank cards, number plates, contract numbers.
 *
 * <p>Identity numbers have 18 places, a day that exists, and the check character of GB 11643 (ISO 7064, modulus 11-2); those of 15 places, which have none, count behind 身份证. Bank cards have
 * 16 to 19 digits with the check digit of ISO/IEC 7812 (Luhn) and begin as cards do. Plates follow GA 36.
 */
final class IdentityNumbers {

    private static final String APART = "[ \\-·.]?";
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Za-z])[1-9](?:" + APART + "[0-9]){16}" + APART + "[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OLD_ID = Pattern.compile("身份证[^0-9\\n]{0,6}([1-9][0-9]{14})(?![0-9A-Za-z])");
    private static final Pattern CARD = Pattern.compile("(?<![0-9A-Za-z])[3-6](?:[ \\-]?[0-9]){15,18}(?![0-9A-Za-z])");
    private static final PatternList PLATE = new PatternList("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][ ·•.\\-]?([A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[学警挂港澳])(?![0-9A-Za-z])");
    private static final PatternList CONTRACT = new PatternList("(?:合同|协议|借据|借款|贷款|借贷|保单|保险单|客户|还款)(?:的)?(?:编号|号码|编码|单号|号)[ ]*(?:是|为|系)?[ :\"“（(]*"
            + "([A-Za-z0-9][A-Za-z0-9\\-_/.]{4,39}[A-Za-z0-9]|[\\u4e00-\\u9fa5]{0,6}字?[ ]?[(〔\\[][0-9]{4}[)〕\\]][ ]?[\\u4e00-\\u9fa5]{0,4}[0-9]{1,8}号?)");
    /** Before these digits a long number is that of an order or a case. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("(?:订单|运单|快递|流水|工单|案|发票|编|单|条形|统一社会信用代)(?:编)?(?:号|码)?[^0-9\\n]{0,3}$");
    private static final int LEAST_DIGITS = 4;
    /** So many different digits at least has a card; others are made up. */
    private static final int LEAST_DIFFERENT = 3;
    private static final int LAST_YEAR = 2100;
    private static final String STARS = "＊＊＊＊＊＊";

    private final String text;
    private final String plain;
    private final List<PersonalDatum> found = new ArrayList<>();

    private IdentityNumbers(String text) {
        this.text = text;
        this.plain = plain(text);
    }

    static List<PersonalDatum> find(String text) {
        IdentityNumbers search = new IdentityNumbers(text);
        search.identity();
        search.cards();
        search.contracts();
        search.plates();
        return search.found;
    }

    private void identity() {
        for (Matcher m = ID.matcher(plain); m.find();) {
            if (isIdentity(m.group().replaceAll("[^0-9Xx]", ""))) {
                add(PersonalKind.ID_NUMBER, m.start(), m.end(), STARS);
            }
        }
        for (Matcher m = OLD_ID.matcher(plain); m.find();) {
            add(PersonalKind.ID_NUMBER, m.start(1), m.end(1), STARS);
        }
    }

    private void cards() {
        for (Matcher m = CARD.matcher(plain); m.find();) {
            String digits = m.group().replaceAll("[^0-9]", "");
            boolean other = OTHER_NUMBER.matcher(plain.substring(Math.max(0, m.start() - 12), m.start())).find();
            if (!other && isCard(digits)) {
                add(PersonalKind.BANK_CARD, m.start(), m.end(), "＊＊＊＊" + digits.substring(digits.length() - 4));
            }
        }
    }

    private void contracts() {
        CONTRACT.find(plain, m -> {
            if (m.group(1).chars().filter(Character::isDigit).count() >= LEAST_DIGITS) {
                add(PersonalKind.CONTRACT_NUMBER, m.start(1), m.end(1), STARS);
            }
        });
    }

    private void plates() {
        PLATE.find(plain, m -> {
            if (m.group(1).chars().filter(Character::isDigit).count() >= 2) {
                add(PersonalKind.PLATE, m.start(), m.end(), text.substring(m.start(), m.start() + 2) + "＊＊＊＊＊");
            }
        });
    }

    private void add(PersonalKind kind, int start, int end, String mask) {
        PersonalDatum datum = new PersonalDatum(kind, start, end, text.substring(start, end), mask);
        if (found.stream().noneMatch(datum::overlaps)) {
            found.add(datum);
        }
    }

    private static boolean isIdentity(String number) {
        return CheckDigits.isIdentity(number) && Integer.parseInt(number.substring(6, 10)) <= LAST_YEAR;
    }

    private static boolean isCard(String digits) {
        return CheckDigits.isLuhn(digits) && digits.chars().distinct().count() >= LEAST_DIFFERENT;
    }

    /** The same text, place by place, with full-width letters, digits and blanks in ASCII. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            plain.setCharAt(i, c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return plain.toString();
    }
}
