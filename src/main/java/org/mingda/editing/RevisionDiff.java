package org.mingda.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.mingda.article.ArticleText;

/** The difference between two revisions, line by line, with what changed inside a line marked. Long unchanged stretches are folded. */
final class RevisionDiff {

    /** Unchanged lines kept on either side of a change. */
    private static final int AROUND = 2;
    /** Lines of one text times lines of the other: above it the comparison would cost seconds, and both are shown whole. */
    private static final long WORTH = 4_000_000;

    private final List<Line> lines = new ArrayList<>();

    private RevisionDiff() {
    }

    /**
     * One line of the difference.
     *
     * @param kind   {@code same}, {@code del}, {@code ins}, or {@code gap} for a folded stretch
     * @param before its beginning that both texts share; the whole line when nothing is marked
     * @param marked what changed inside it
     * @param after  its end that both share
     */
    public record Line(String kind, String before, String marked, String after) {

        public String getKind() {
            return kind;
        }

        public String getBefore() {
            return before;
        }

        public String getMarked() {
            return marked;
        }

        public String getAfter() {
            return after;
        }
    }

    static List<Line> between(ArticleText older, ArticleText newer) {
        List<String> a = List.of(written(older).split("\n", -1));
        List<String> b = List.of(written(newer).split("\n", -1));
        RevisionDiff diff = new RevisionDiff();
        if ((long) a.size() * b.size() > WORTH) {
            diff.changed(a, b);
        } else {
            diff.walk(a, b);
        }
        return diff.lines;
    }

    private static String written(ArticleText text) {
        return text.title() + "\n" + text.summary() + "\n" + text.body();
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
            stretch.forEach(s -> lines.add(new Line("same", s, "", "")));
            return;
        }
        stretch.subList(0, head).forEach(s -> lines.add(new Line("same", s, "", "")));
        lines.add(new Line("gap", String.valueOf(stretch.size() - head - tail), "", ""));
        stretch.subList(stretch.size() - tail, stretch.size()).forEach(s -> lines.add(new Line("same", s, "", "")));
    }

    private void changed(List<String> old, List<String> fresh) {
        for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
            String was = i < old.size() ? old.get(i) : null;
            String is = i < fresh.size() ? fresh.get(i) : null;
            if (was != null) {
                lines.add(marked("del", was, is));
            }
            if (is != null) {
                lines.add(marked("ins", is, was));
            }
        }
    }

    /** Marks what is between the beginning and the end that a line shares with its counterpart; never cuts a character of two units. */
    private static Line marked(String kind, String line, String other) {
        if (other == null) {
            return new Line(kind, "", line, "");
        }
        int most = Math.min(line.length(), other.length());
        int head = 0;
        while (head < most && line.charAt(head) == other.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(line.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head && line.charAt(line.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(line.charAt(line.length() - tail)) ? 1 : 0;
        return new Line(kind, line.substring(0, head), line.substring(head, line.length() - tail), line.substring(line.length() - tail));
    }
}
