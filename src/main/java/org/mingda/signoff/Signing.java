package org.mingda.signoff;

/** The supervisor pressed the button that signs. Fired by the page before the transaction, for what must be on record even when nothing is signed. */
public record Signing(SignOff signOff) {
}
