package org.mingda.matcher;

import java.time.Duration;

/** A text that is handed out letter by letter until a time is over, which is how an engine that cannot be interrupted is. */
final class Patience implements CharSequence {

    /** A reader waits for his text to be taken; ordinary patterns take a hundredth of this. */
    static final Duration LONGEST = Duration.ofMillis(250);
    private static final int BETWEEN_LOOKS = 0xFFF;

    private final String text;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int handedOut;

    Patience(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int i) {
        if ((++handedOut & BETWEEN_LOOKS) == 0 && System.nanoTime() - end > 0) {
            throw new Overtime();
        }
        return text.charAt(i);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
