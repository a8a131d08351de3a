package org.mingda.twins;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What a text has otherwise than the one it is shown beside, character by character, with a little around each change; long stretches that both share are left out. */
final class Difference {

    /** Characters kept on either side of a change: a phrase. */
    private static final int AROUND = 8;
    /** Characters compared of each text; beyond, the work would grow with the square. */
    private static final int MOST = 2000;
    /** Texts less alike than this are shown whole: a difference of everything tells nothing. */
    static final double WORTH = 0.4;

    private final List<Piece> pieces = new ArrayList<>();

    private Difference() {
    }

    /**
     * A piece of the comparison.
     *
     * @param kind {@code same}, {@code gap} (left out, no text), {@code del} (only in the other), {@code ins} (only in this)
     */
    public record Piece(String kind, String text) {

        public String getKind() {
            return kind;
        }

        public String getText() {
            return text;
        }
    }

    /** What {@code text} has otherwise than {@code other}; empty when they are equal. */
    static List<Piece> between(String other, String text) {
        List<String> a = characters(other);
        List<String> b = characters(text);
        Difference difference = new Difference();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(a, b).getDeltas();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            int from = delta.getSource().getPosition();
            difference.same(a.subList(at, from), at > 0, true);
            difference.add("del", String.join("", delta.getSource().getLines()));
            difference.add("ins", String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        if (!deltas.isEmpty()) {
            difference.same(a.subList(at, a.size()), true, false);
        }
        return difference.pieces;
    }

    private static List<String> characters(String text) {
        return text.codePoints().limit(MOST).mapToObj(Character::toString).toList();
    }

    private void same(List<String> stretch, boolean after, boolean before) {
        int head = after ? AROUND : 0;
        int tail = before ? AROUND : 0;
        if (stretch.size() <= head + tail + 1) {
            add("same", String.join("", stretch));
            return;
        }
        add("same", String.join("", stretch.subList(0, head)));
        pieces.add(new Piece("gap", ""));
        add("same", String.join("", stretch.subList(stretch.size() - tail, stretch.size())));
    }

    private void add(String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
