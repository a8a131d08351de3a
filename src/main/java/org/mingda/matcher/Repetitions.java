package org.mingda.matcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the innermost part of a pattern is written out when its counted repetitions ({@code {2,5}}) are; those within each other multiply. */
final class Repetitions {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private Repetitions() {
    }

    /** The largest product; 1 for a pattern without counts. */
    static long most(String pattern) {
        Deque<Long> inside = new ArrayDeque<>();
        long most = 1;
        long last = 1;
        Matcher count = COUNT.matcher(pattern);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
                last = 1;
            } else if (c == '(') {
                inside.push(most);
                most = 1;
            } else if (c == ')' && !inside.isEmpty()) {
                last = most;
                most = Math.max(most, inside.pop());
            } else if (c == '{' && count.find(i) && count.start() == i) {
                last *= times(count);
                most = Math.max(most, last);
            } else if (c != '?' && c != '*' && c != '+') {
                last = 1;
            }
        }
        return inside.stream().mapToLong(Long::longValue).reduce(most, Math::max);
    }

    private static long times(Matcher count) {
        String upTo = count.group(2);
        return Math.max(1, Long.parseLong(upTo == null || upTo.isEmpty() ? count.group(1) : upTo));
    }
}
