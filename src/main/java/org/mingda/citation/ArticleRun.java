package org.mingda.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.statute.ArticleNumber;
import org.mingda.statute.ChineseNumber;

/**
 * The numbers of articles that stand together: 第680条第1款, 第680、681条, 第675条至第677条, 第二百九十三条之一.
 *
 * @param numbers the articles
 * @param start   where it begins
 * @param end     where it ends (exclusive)
 */
record ArticleRun(List<ArticleNumber> numbers, int start, int end) {

    /** A longer range is cited by its ends: nobody reads thirty cards. */
    private static final int RANGE_MAX = 30;

    private static final String N = "[" + ChineseNumber.SIGNS + "]{1,8}";
    private static final String RANGE = "(?:至|到|[-~—–－～]{1,2})";
    private static final String LIST = "(?:、|,|和|及|与|或)";
    private static final String SUB = "(?: ?之 ?(" + N + ")(?![般切致定律体样]))?";
    private static final String CLAUSE = "第? ?\\(?" + N + "\\)? ?[款项目]";
    private static final String CLAUSES = "(?:[ 的]?" + CLAUSE + "(?: ?(?:" + LIST + "|" + RANGE + ") ?" + CLAUSE + ")*|[ 的]?(?:前段|后段|但书|第? ?" + N + "(?:、" + N + ")+ ?[款项]))*";

    /** One number or an elliptic list or range before a single 条. */
    private static final Pattern ONE = Pattern.compile("(第? ?)(" + N + ")((?: ?(?:" + LIST + "|" + RANGE + ") ?第? ?" + N + ")*) ?条(?!款|件|例|码)" + SUB + CLAUSES);
    /** The end of a range whose beginning has its own 条. */
    private static final Pattern TO = Pattern.compile(" ?" + RANGE + " ?第? ?(" + N + ") ?条(?!款|件|例|码)" + SUB + CLAUSES);
    private static final Pattern FURTHER = Pattern.compile("(" + RANGE + "|" + LIST + ") ?第? ?(" + N + ")");

    /**
     * The run that begins at a place of a passage, if one does.
     *
     * @param bare whether it may begin without 第
     */
    static Optional<ArticleRun> at(CharSequence passage, int start, boolean bare) {
        Matcher one = ONE.matcher(passage).region(start, passage.length());
        if (!one.lookingAt() || !bare && one.group(1).isEmpty()) {
            return Optional.empty();
        }
        List<ArticleNumber> numbers = new ArrayList<>();
        boolean good = add(numbers, one.group(2), one.group(3).isEmpty() ? one.group(4) : null, false);
        Matcher further = FURTHER.matcher(one.group(3));
        while (good && further.find()) {
            good = add(numbers, further.group(2), null, further.group(1).matches(RANGE));
        }
        Matcher to = TO.matcher(passage).region(one.end(), passage.length());
        boolean range = good && to.lookingAt();
        if (range) {
            good = add(numbers, to.group(1), to.group(2), true);
        }
        return good ? Optional.of(new ArticleRun(numbers, start, range ? to.end() : one.end())) : Optional.empty();
    }

    private static boolean add(List<ArticleNumber> numbers, String main, String sub, boolean range) {
        Optional<ArticleNumber> number = ArticleNumber.parse(main, sub);
        if (number.isEmpty()) {
            return false;
        }
        int last = range ? numbers.get(numbers.size() - 1).main() : 0;
        if (range && number.get().main() > last && number.get().main() - last <= RANGE_MAX) {
            for (int between = last + 1; between < number.get().main(); between++) {
                numbers.add(new ArticleNumber(between, 0));
            }
        }
        numbers.add(number.get());
        return true;
    }
}
