package org.mingda.screening;

import java.text.Normalizer;
import java.util.List;

/**
 * A run of Latin letters and digits that may be somebody's name on a messenger.
 *
 * <p>WeChat names have 6 to 20 letters, digits, _ and -, a letter first (rule of the service); QQ numbers have 5 to 11 digits.
 *
 * @param letters the run, folded, Han digits as ASCII digits
 * @param from its first position in the folded text
 * @param to the position after its last one
 */
record MessengerHandle(String letters, int from, int to) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    /** Capitals and digits from here on are made by a machine. */
    private static final int DOCUMENT_LEAST = 10;

    /** Spelled in pieces (wx 52 01 314): pieces longer than this are words of their own. */
    private static final int LONGEST_PIECE = 4;

    /** After digits these make an amount, a date or a count. */
    private static final String UNITS = "元块万千百亿年月日号天次笔条人个名份余多岁时点分秒期倍";

    /** Programs and devices people name beside a messenger. */
    private static final List<String> PRODUCTS = List.of("iphone", "ipad", "huawei", "xiaomi", "android", "ios", "windows",
            "wechat", "weixin", "alipay", "paypal", "telegram", "whatsapp", "taobao", "tiktok", "http", "www");

    /** The run that begins at {@code from}; empty letters when there is none. */
    static MessengerHandle startingAt(FoldedText text, int from) {
        int to = pieceEnd(text, from);
        int piece = to - from;
        while (piece > 0 && piece <= LONGEST_PIECE && to - from < LONGEST) {
            int next = pieceEnd(text, to);
            piece = next - to;
            if (piece <= LONGEST_PIECE) {
                to = next;
            }
        }
        return new MessengerHandle(text.digits().substring(from, to), from, to);
    }

    /** The run in one piece that ends before {@code to}. */
    static MessengerHandle endingAt(FoldedText text, int to) {
        int from = to;
        while (from > 0 && to - from <= LONGEST && isPart(text, from - 1) && (from == to || isInPiece(text, from))) {
            from--;
        }
        return new MessengerHandle(text.digits().substring(from, to), from, to);
    }

    /** Letters and digits, a letter first, long enough, and no product's name. */
    boolean isClear() {
        return isMixed(6) && Messenger.isLatin(letters.charAt(0));
    }

    /** Letters and digits in any order, of at least {@code least}; not an amount such as 5000rmb or 3w. */
    boolean isMixed(int least) {
        boolean amount = letters.matches("[0-9]++(w|k|rmb|usd|yuan|kg|km|gb|mb)?");
        return hasLength(least) && !amount && letters.chars().anyMatch(Character::isDigit) && hasLetter() && !isProduct();
    }

    /**
     * Whether it looks like the number of a contract, an order or a file: capitals and digits without a small letter, many of them or a few capitals before a row of
     * digits. People write their names on a messenger in small letters.
     */
    boolean isDocument(FoldedText text) {
        String written = Normalizer.normalize(text.matched(from, to), Normalizer.Form.NFKC);
        boolean capitals = written.chars().noneMatch(c -> c >= 'a' && c <= 'z') && hasLetter();
        return capitals && (letters.length() >= DOCUMENT_LEAST || letters.matches("[a-z]{1,4}[0-9]{6,}"));
    }

    boolean isWord() {
        return hasLength(6) && letters.chars().noneMatch(Character::isDigit) && !isProduct();
    }

    /** Digits alone that are no amount, date or count. */
    boolean isNumber(FoldedText text) {
        boolean counted = to < text.length() && UNITS.indexOf(text.words().charAt(to)) >= 0;
        boolean round = letters.length() <= 6 && letters.endsWith("00");
        return letters.length() >= SHORTEST && letters.length() <= 11 && !hasLetter() && !counted && !round && !isDate(letters);
    }

    /** Whether eight digits are a day of this century or the last (20240315). */
    static boolean isDate(String digits) {
        return digits.matches("(19|20)[0-9]{2}(0[1-9]|1[0-2])([0-2][0-9]|3[01])");
    }

    private boolean hasLength(int least) {
        return letters.length() >= least && letters.length() <= LONGEST;
    }

    private boolean hasLetter() {
        return letters.chars().anyMatch(c -> c > '9');
    }

    private boolean isProduct() {
        return PRODUCTS.stream().anyMatch(letters::startsWith);
    }

    /** Stops one past the longest handle, which is enough to know that the piece is none. */
    private static int pieceEnd(FoldedText text, int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isPart(text, to) && (to == from || isInPiece(text, to))) {
            to++;
        }
        return to;
    }

    private static boolean isPart(FoldedText text, int i) {
        char c = text.digits().charAt(i);
        return Messenger.isLatin(c) || c >= '0' && c <= '9';
    }

    /** Only signs that names may hold, or are hidden with, but no blank and no punctuation. */
    private static boolean isInPiece(FoldedText text, int i) {
        return text.gapBefore(i).codePoints().noneMatch(c -> Character.isWhitespace(c) || ",，、:：;()（）[]/".indexOf(c) >= 0);
    }
}
