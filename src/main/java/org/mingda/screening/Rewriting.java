package org.mingda.screening;

/** A folded text while it is written down in another way: letters put one after the other, each with the characters of the text that it stands for. */
final class Rewriting {

    private final FoldedText source;
    private final char[] letters;
    private final int[] starts;
    private final int[] ends;
    private int length;

    /** Rewritings have at most as many letters as their source. */
    Rewriting(FoldedText source) {
        this.source = source;
        letters = new char[source.length()];
        starts = new int[source.length()];
        ends = new int[source.length()];
    }

    /** Puts {@code letter} for the source's characters from {@code from} to {@code to} (exclusive). */
    void put(char letter, int from, int to) {
        letters[length] = letter;
        starts[length] = source.start(from);
        ends[length++] = source.end(to - 1);
    }

    /** Puts the character at {@code i} as it is. */
    void keep(int i) {
        put(source.words().charAt(i), i, i + 1);
    }

    FoldedText done() {
        return new FoldedText(source, this);
    }

    char[] letters() {
        return letters;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    int length() {
        return length;
    }
}
