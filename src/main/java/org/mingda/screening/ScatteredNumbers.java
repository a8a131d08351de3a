package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds mobile numbers that are told in pieces with words between: "158前面，3769中间，0214最后". The pieces are those in which people say such numbers, and the words speak of order only; or single letters
 * stand between (158a3769b0214), but not the x of measures.
 */
final class ScatteredNumbers {

    private static final List<List<Integer>> PIECES = List.of(List.of(3, 4, 4), List.of(3, 8), List.of(7, 4));
    private static final String BETWEEN = "前面中间后最再接然着加是尾号开头结连上先跟末段三四八位数打的为\n";
    private static final String ORDER = "前中后尾再接然跟末头";
    private static final int LONGEST_BETWEEN = 8;

    private ScatteredNumbers() {
    }

    static List<ContactPlace> find(FoldedText text) {
        List<ContactPlace> places = new ArrayList<>();
        List<DigitGroup> groups = DigitGroup.in(text);
        for (int i = 0; i < groups.size(); i++) {
            if (isStart(groups.get(i).digits())) {
                int last = last(text, groups, i);
                if (last > i) {
                    places.add(ContactPlace.held("moderation_finding.mobile", groups.get(i).start(), groups.get(last).end()));
                    i = last;
                }
            }
        }
        return places;
    }

    private static boolean isStart(String digits) {
        return (digits.length() == 3 || digits.length() == 7) && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    /** The last piece of the number that begins with group {@code first}; {@code first} when it is none. */
    private static int last(FoldedText text, List<DigitGroup> groups, int first) {
        for (List<Integer> pieces : PIECES) {
            int last = first + pieces.size() - 1;
            boolean ordered = false;
            boolean fits = last < groups.size();
            for (int i = first; fits && i <= last; i++) {
                String between = i == first ? "" : text.words().substring(groups.get(i - 1).to(), groups.get(i).from());
                boolean tied = between.length() == 1 && Messenger.isLatin(between.charAt(0)) && between.charAt(0) != 'x';
                ordered |= tied || between.chars().anyMatch(c -> ORDER.indexOf(c) >= 0);
                fits = groups.get(i).digits().length() == pieces.get(i - first) && between.length() <= LONGEST_BETWEEN && (tied || between.chars().allMatch(c -> BETWEEN.indexOf(c) >= 0));
            }
            if (fits && ordered) {
                return last;
            }
        }
        return first;
    }
}
