package org.mingda.shell;

/** Who may open an address. The names match the roles of accounts; the account feature holds the gate. */
public enum Access {
    /** Everyone, signed in or not. */
    ANYONE,
    /** Every account. */
    SIGNED_IN,
    EDITOR,
    MODERATOR,
    VERIFIER,
    ADMIN
}
