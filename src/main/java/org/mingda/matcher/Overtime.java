package org.mingda.matcher;

/** A matcher took too long on a text and gave up. */
public class Overtime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtime() {
        super("gave up on a text that takes too long");
    }
}
