package org.mingda.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line of a {@link Difference}: {@code same}, {@code del} (only in the older text), {@code ins} (only in the newer), or {@code gap} for a folded stretch. */
public final class Line {

    private final String kind;
    private final List<Piece> pieces = new ArrayList<>();
    private int folded;

    Line(String kind) {
        this.kind = kind;
    }

    /**
     * A piece of a line.
     *
     * @param marked whether it is what changed
     */
    public record Piece(String text, boolean marked) {

        public String getText() {
            return text;
        }

        public boolean isMarked() {
            return marked;
        }
    }

    static Line same(String text) {
        return new Line("same").add(text, false);
    }

    static Line whole(String kind, String text) {
        return new Line(kind).add(text, true);
    }

    static Line gap(int folded) {
        Line gap = new Line("gap");
        gap.folded = folded;
        return gap;
    }

    Line add(String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
        return this;
    }

    public String getKind() {
        return kind;
    }

    public List<Piece> getPieces() {
        return Collections.unmodifiableList(pieces);
    }

    /** How many lines a gap stands for. */
    public int getFolded() {
        return folded;
    }
}
