package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits of a text that stand side by side and are of one script.
 *
 * @param digits as ASCII digits
 * @param from its first position in the folded text
 * @param to the position after its last one
 * @param gap the original text folded away before it; empty when only the script changes there
 * @param start its place in the original text
 * @param end where it ends there (exclusive)
 */
record DigitGroup(String digits, int from, int to, String gap, int start, int end) {

    /** Letters and Han characters read as digits inside a number: 0 1 1, then spoken 0 7 9 2. */
    private static final String SOFT = "oil" + "洞拐勾两";
    private static final String SOFT_DIGITS = "011" + "0792";

    private enum Script { NONE, ASCII, HAN, SOFT }

    /** All groups of {@code text}, in order. */
    static List<DigitGroup> in(FoldedText text) {
        List<DigitGroup> groups = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            Script script = script(text, from);
            int to = from + 1;
            while (to < text.length() && text.touches(to) && script(text, to) == script) {
                to++;
            }
            if (script != Script.NONE) {
                groups.add(group(text, from, to));
            }
            from = to;
        }
        return groups;
    }

    /** The groups with those made one that only a change of script parts. */
    static List<DigitGroup> joined(List<DigitGroup> groups) {
        List<DigitGroup> joined = new ArrayList<>();
        for (DigitGroup group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && group.gap.isEmpty()) {
                joined.set(last, joined.get(last).with(group));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    /** Whether something stands before it that no amount, date or table has: an emoji, an invisible character, an accent. */
    boolean hasOddGap() {
        return gap.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        });
    }

    private DigitGroup with(DigitGroup next) {
        return new DigitGroup(digits + next.digits, from, next.to, gap, start, next.end);
    }

    private static DigitGroup group(FoldedText text, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.digits().charAt(i);
            int soft = SOFT.indexOf(c);
            digits.append(soft < 0 ? c : SOFT_DIGITS.charAt(soft));
        }
        boolean afterBorder = from > 0 && text.words().charAt(from - 1) == FoldedText.BORDER;
        int gapStart = from == 0 ? text.start(from) : afterBorder ? text.start(from - 1) : text.end(from - 1);
        String gap = text.original().substring(Math.min(gapStart, text.start(from)), text.start(from));
        return new DigitGroup(digits.toString(), from, to, gap, text.start(from), text.end(to - 1));
    }

    private static Script script(FoldedText text, int i) {
        char word = text.words().charAt(i);
        if (SOFT.indexOf(word) >= 0) {
            return Script.SOFT;
        }
        char digit = text.digits().charAt(i);
        boolean none = digit < '0' || digit > '9';
        return none ? Script.NONE : digit == word ? Script.ASCII : Script.HAN;
    }
}
