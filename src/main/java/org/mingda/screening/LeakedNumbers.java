package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers that identify a person or open an account: citizens' identity numbers (GB 11643-1999: region, date of birth, order, check character) and bank cards (16 to 19 digits, the check digit
 * by Luhn's formula of ISO/IEC 7812-1, issuer numbers of UnionPay, JCB, Visa, MasterCard and of Chinese banks before UnionPay). In ASCII, full-width or Han digits, with blanks or signs between. The one
 * finder of both, for the lane of dangers and for the masks that are proposed before posting.
 *
 * <p>The check digit keeps contract, order and case numbers out: of ten numbers of the right length it lets one pass at most. A number that is called that of an order, a case or a parcel, or that hangs on
 * Latin letters, is no card. Old identity numbers of 15 digits have no check character: they are found behind 身份证.
 */
final class LeakedNumbers {

    static final String IDENTITY = "moderation_finding.identity_number";
    static final String CARD = "moderation_finding.bank_card";

    private static final int IDENTITY_LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    /** The provinces' numbers of GB/T 2260 lie between these. */
    private static final int FIRST_REGION = 11;
    private static final int LAST_REGION = 82;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    /** Issuers by their first digits: of cards of any length, and of those of 16 digits alone. */
    private static final Pattern ISSUER = Pattern.compile("6[02]|9558");
    private static final Pattern ISSUER_OF_SIXTEEN = Pattern.compile("4|5[1-5]|35");
    /** Behind this a long number is that of an order or a case; and how far before the number it may stand. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("(?:订单|运单|快递|流水|工单|案|发票|编|单|条形|统一社会信用代)(?:编)?(?:号|码)?[^0-9]{0,3}$");
    private static final Pattern OLD_NUMBER = Pattern.compile("身份证[^0-9]{0,6}$");
    private static final int REACH = 12;
    /** More signs than these between two digits, and they are no longer read as one number. */
    private static final int WIDEST_GAP = 4;

    private final FoldedText text;
    private final List<ContactPlace> places = new ArrayList<>();

    private LeakedNumbers(FoldedText text) {
        this.text = text;
    }

    static List<ContactPlace> find(FoldedText text) {
        LeakedNumbers search = new LeakedNumbers(text);
        for (int from = 0; from < text.length();) {
            from = search.after(from);
        }
        return search.places;
    }

    /** Looks for a number that begins at a place; answers the place to go on with. */
    private int after(int from) {
        if (!isDigit(from) || isDigit(from - 1) && text.touches(from)) {
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
        return isOldIdentity(from) ? found(IDENTITY, from, from + OLD_LENGTH) : from + 1;
    }

    private int found(String key, int from, int to) {
        places.add(ContactPlace.held(key, text.start(from), text.end(to - 1)));
        return to;
    }

    private boolean isIdentity(int from) {
        int last = from + IDENTITY_LENGTH - 1;
        return isNumber(from, last) && last < text.length() && isNear(last) && ends(last + 1) && isRegion(from) && CheckDigits.isIdentity(text.digits().substring(from, last + 1));
    }

    private boolean isOldIdentity(int from) {
        int to = from + OLD_LENGTH;
        return isNumber(from, to) && ends(to) && isRegion(from) && follows(OLD_NUMBER, from) && CheckDigits.isBirth("19" + text.digits().substring(from + 6, from + 12));
    }

    private boolean isCard(int from, int length) {
        int to = from + length;
        if (!isNumber(from, to) || !ends(to) || isLatin(from - 1) && text.touches(from)) {
            return false;
        }
        String digits = text.digits().substring(from, to);
        boolean issued = ISSUER.matcher(digits).lookingAt() || length == SHORTEST_CARD && ISSUER_OF_SIXTEEN.matcher(digits).lookingAt();
        return issued && CheckDigits.isLuhn(digits) && !follows(OTHER_NUMBER, from);
    }

    private boolean isRegion(int from) {
        int region = Integer.parseInt(text.digits().substring(from, from + 2));
        return region >= FIRST_REGION && region <= LAST_REGION;
    }

    private boolean follows(Pattern name, int at) {
        return name.matcher(text.digits().substring(Math.max(0, at - REACH), at)).find();
    }

    /** Whether the number ends before this place: no digit or letter follows that belongs to it. */
    private boolean ends(int at) {
        return !isDigit(at) && !isLatin(at) || !text.touches(at);
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(i) || i > from && !isNear(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNear(int at) {
        return text.gapBefore(at).length() <= WIDEST_GAP;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.digits().charAt(at) >= '0' && text.digits().charAt(at) <= '9';
    }

    private boolean isLatin(int at) {
        return at >= 0 && at < text.length() && Messenger.isLatin(text.words().charAt(at));
    }
}
