package org.mingda.statute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as statutes write it: 2020年5月28日, 二〇二〇年五月二十八日.
 *
 * @param words  as it is written
 * @param day    empty when there is no such day
 * @param begins whether something applies from it (起施行)
 */
record WrittenDay(String words, Optional<LocalDate> day, boolean begins) {

    private static final Pattern DAY = Pattern.compile("([" + ChineseNumber.SIGNS + "]{4}) ?年 ?([" + ChineseNumber.SIGNS + "]{1,3}) ?月 ?([" + ChineseNumber.SIGNS + "]{1,3}) ?日(?= ?(起 ?(?:施行|实施|执行|生效))?)");

    /** All days in a text, in their order. */
    static List<WrittenDay> in(String text) {
        return DAY.matcher(text).results().map(found -> new WrittenDay(found.group(), day(found), found.group(4) != null)).toList();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        OptionalInt year = ChineseNumber.parse(found.group(1));
        OptionalInt month = ChineseNumber.parse(found.group(2));
        OptionalInt day = ChineseNumber.parse(found.group(3));
        try {
            return Optional.of(LocalDate.of(year.orElseThrow(), month.orElseThrow(), day.orElseThrow()));
        } catch (DateTimeException | NoSuchElementException none) {
            return Optional.empty();
        }
    }
}
