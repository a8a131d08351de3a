package org.mingda.signin;

/** Keeps somebody who is signed in from most of the forum. A room above that restricts people gives a bean of this type; the gate before each address asks all it finds. */
public interface Confinement {

    /** Whether whoever makes this request may not use this address now, though his sign-in is good. Public pages are asked about only when something is posted to them. */
    boolean keepsFrom(String path);

    /** Where he is led instead. */
    String refuge();
}
