package org.mingda.signoff;

/** A supervisor gave a trainee's text back with a remark. */
public record HandedBack(SignOff signOff) {
}
