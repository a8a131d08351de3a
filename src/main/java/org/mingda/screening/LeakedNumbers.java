package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers that identify a person or open an account: citizen identity numbers (GB 11643-1999: region, date of birth, order, check character) and bank cards (16 to
 * 19 digits, the check digit by Luhn's formula of ISO/IEC 7812-1, issuer numbers of UnionPay, Visa and MasterCard). In ASCII, full-width or Han digits, with blanks or signs
 * between.
 *
 * <p>The check digit keeps contract, order and case numbers out: of ten numbers of the right length it lets one pass at most. Old identity numbers of 15 digits have no
 * check character and are not looked for.
 */
final class LeakedNumbers {

    static final String IDENTITY = "moderation_finding.identity_number";
    static final String CARD = "moderation_finding.bank_card";

    private static final int IDENTITY_LENGTH = 18;
    /** The provinces' numbers of GB/T 2260 lie between these. */
    private static final int FIRST_REGION = 11;
    private static final int LAST_REGION = 82;

    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;

    private final FoldedText text;
    private final List<ContactPlace> places = new ArrayList<>();

    private LeakedNumbers(FoldedText text) {
        this.text = text;
    }

    static List<ContactPlace> find(FoldedText text) {
        LeakedNumbers search = new LeakedNumbers(text);
        String digits = text.digits();
        for (int from = 0; from < digits.length();) {
            from = search.after(from);
        }
        return search.places;
    }

    /** Looks for a number that begins at a place; answers the place to go on with. */
    private int after(int from) {
        if (!isDigit(from) || from > 0 && isDigit(from - 1) && text.touches(from)) {
            return from + 1;
        }
        if (isIdentity(from)) {
            return found(IDENTITY, from, from + IDENTITY_LENGTH);
        }
        for (int length = LONGEST_CARD; length >= SHORTEST_CARD; length--) {
            if (isCard(from, length)) {
                return found(CARD, from, from + length);
            }
        }
        return from + 1;
    }

    private int found(String key, int from, int to) {
        places.add(ContactPlace.held(key, text.start(from), text.end(to - 1)));
        return to;
    }

    private boolean isIdentity(int from) {
        int last = from + IDENTITY_LENGTH - 1;
        if (!isNumber(from, last) || last >= text.length() || !ends(last + 1)) {
            return false;
        }
        int region = number(from, 2);
        return region >= FIRST_REGION && region <= LAST_REGION && CheckDigits.isIdentity(text.digits().substring(from, last + 1));
    }

    private boolean isCard(int from, int length) {
        return isNumber(from, from + length) && ends(from + length) && isIssued(from, length)
                && CheckDigits.isLuhn(text.digits().substring(from, from + length));
    }

    private boolean isIssued(int from, int length) {
        int first = number(from, 2);
        boolean foreign = length == SHORTEST_CARD && (first / 10 == 4 || first >= 51 && first <= 55);
        return first == 62 || foreign;
    }

    /** Whether the number ends before this place: no digit follows that belongs to it. */
    private boolean ends(int at) {
        return !isDigit(at) || !text.touches(at);
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.digits().charAt(at) >= '0' && text.digits().charAt(at) <= '9';
    }

    private int number(int at, int length) {
        return Integer.parseInt(text.digits().substring(at, at + length));
    }
}
