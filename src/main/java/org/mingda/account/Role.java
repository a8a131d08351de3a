package org.mingda.account;

/**
 * What an account may do for the forum. Every account is a reader; the others are given by an administrator. Being a lawyer is no role: it is a
 * valid credential.
 */
public enum Role {
    READER,
    /** Writes articles, imports them, features comments. */
    EDITOR,
    /** Decides on what waits at the desk, features comments. */
    MODERATOR,
    /** Decides on credentials. */
    VERIFIER,
    /** Gives roles, changes settings, reads the audit trail. */
    ADMIN
}
