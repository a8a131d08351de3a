package org.mingda.launch;

/** A reason not to start, in one line that says what is wrong and what to change. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String line) {
        super(line);
    }
}
