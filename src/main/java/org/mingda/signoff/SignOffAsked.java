package org.mingda.signoff;

/** A trainee's text waits for its supervisor: for the first time, or again with other words. Fired in the transaction of the asking. */
public record SignOffAsked(SignOff signOff) {
}
