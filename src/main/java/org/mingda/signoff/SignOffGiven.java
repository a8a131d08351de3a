package org.mingda.signoff;

/** A supervisor stands by a trainee's text; its words are now {@code signOff.getText()}. The owner of the text hands it in, in the same transaction. */
public record SignOffGiven(SignOff signOff) {
}
