package org.mingda.statute;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of an article: 第六百八十条, or 第二百九十三条之一 for one that was put in later.
 *
 * @param main the number before 条, from 1
 * @param sub  the number after 之; 0 without one
 */
public record ArticleNumber(int main, int sub) implements Comparable<ArticleNumber> {

    /** Longest {@link #key}. */
    public static final int KEY_MAX = 8;

    private static final int SUB_MAX = 99;

    /** Reads both parts, the second empty or null where there is none; empty when they are no numbers. */
    public static Optional<ArticleNumber> parse(String main, String sub) {
        OptionalInt first = ChineseNumber.parse(main);
        OptionalInt second = sub == null || sub.isEmpty() ? OptionalInt.of(0) : ChineseNumber.parse(sub);
        boolean number = first.isPresent() && second.isPresent() && second.getAsInt() <= SUB_MAX;
        return number ? Optional.of(new ArticleNumber(first.getAsInt(), second.getAsInt())) : Optional.empty();
    }

    /** The number that a {@link #key} stands for. */
    public static ArticleNumber ofKey(String key) {
        int dash = key.indexOf('-');
        return dash < 0 ? new ArticleNumber(Integer.parseInt(key), 0)
                : new ArticleNumber(Integer.parseInt(key.substring(0, dash)), Integer.parseInt(key.substring(dash + 1)));
    }

    /** {@code 680} or {@code 293-1}: for tables and addresses. */
    public String key() {
        return sub == 0 ? Integer.toString(main) : main + "-" + sub;
    }

    /** 第六百八十条 or 第二百九十三条之一. */
    public String label() {
        return "第" + ChineseNumber.write(main) + "条" + (sub == 0 ? "" : "之" + ChineseNumber.write(sub));
    }

    /** Whether this number may stand right behind the other in a statute that leaves none out. */
    boolean follows(ArticleNumber before) {
        return main == before.main + 1 && sub == 0 || main == before.main && sub == before.sub + 1;
    }

    /** The first number that is missing between this and one that should follow it. */
    ArticleNumber missingBefore(ArticleNumber found) {
        return found.main == main ? new ArticleNumber(main, sub + 1) : new ArticleNumber(main + 1, 0);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return Comparator.comparingInt(ArticleNumber::main).thenComparingInt(ArticleNumber::sub).compare(this, other);
    }
}
