package org.mingda.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The difference between two texts, line by line, with what changed inside a line marked character by character. Long unchanged stretches are folded. */
public final class Difference {

    /** Unchanged lines kept on either side of a change. */
    private static final int AROUND = 2;
    /** Lines of one text times lines of the other: above it the comparison would cost seconds, and both are shown whole. */
    private static final long WORTH = 4_000_000;
    /** The same for the characters of a line: above it a line is marked whole. */
    private static final long LINE_WORTH = 4_000_000;
    /** Lines that share less than this part of the longer one are marked whole: crumbs of agreement cannot be read. */
    private static final double ALIKE = 0.4;

    private final List<Line> lines = new ArrayList<>();

    private Difference() {
    }

    /** What {@code newer} has otherwise than {@code older}. */
    public static List<Line> between(String older, String newer) {
        List<String> a = List.of(older.split("\n", -1));
        List<String> b = List.of(newer.split("\n", -1));
        Difference difference = new Difference();
        if ((long) a.size() * b.size() > WORTH) {
            difference.changed(a, b);
        } else {
            difference.walk(a, b);
        }
        return difference.lines;
    }

    private void walk(List<String> a, List<String> b) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b).getDeltas()) {
            int from = delta.getSource().getPosition();
            same(a.subList(at, from), at > 0, true);
            changed(delta.getSource().getLines(), delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        same(a.subList(at, a.size()), at > 0, false);
    }

    private void same(List<String> stretch, boolean afterChange, boolean beforeChange) {
        int head = afterChange ? AROUND : 0;
        int tail = beforeChange ? AROUND : 0;
        if (stretch.size() <= head + tail + 1) {
            stretch.forEach(s -> lines.add(Line.same(s)));
            return;
        }
        stretch.subList(0, head).forEach(s -> lines.add(Line.same(s)));
        lines.add(Line.gap(stretch.size() - head - tail));
        stretch.subList(stretch.size() - tail, stretch.size()).forEach(s -> lines.add(Line.same(s)));
    }

    private void changed(List<String> old, List<String> fresh) {
        for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
            if (i >= old.size()) {
                lines.add(Line.whole("ins", fresh.get(i)));
            } else if (i >= fresh.size()) {
                lines.add(Line.whole("del", old.get(i)));
            } else {
                inside(old.get(i), fresh.get(i));
            }
        }
    }

    /** Compares by code points, so that no character of two units is cut. */
    private void inside(String old, String fresh) {
        List<String> a = old.codePoints().mapToObj(Character::toString).toList();
        List<String> b = fresh.codePoints().mapToObj(Character::toString).toList();
        Line was = new Line("del");
        Line is = new Line("ins");
        if ((long) a.size() * b.size() > LINE_WORTH || !compare(a, b, was, is)) {
            was = Line.whole("del", old);
            is = Line.whole("ins", fresh);
        }
        lines.add(was);
        lines.add(is);
    }

    private static boolean compare(List<String> a, List<String> b, Line was, Line is) {
        int at = 0;
        int alike = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b).getDeltas()) {
            String shared = String.join("", a.subList(at, delta.getSource().getPosition()));
            alike += delta.getSource().getPosition() - at;
            was.add(shared, false).add(String.join("", delta.getSource().getLines()), true);
            is.add(shared, false).add(String.join("", delta.getTarget().getLines()), true);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        String rest = String.join("", a.subList(at, a.size()));
        was.add(rest, false);
        is.add(rest, false);
        return alike + a.size() - at >= ALIKE * Math.max(a.size(), b.size());
    }
}
