package org.mingda.takedown;

/** Which right a notice says is infringed. Label {@code takedown_right.REPUTATION}. The first four are rights of personality (民法典 990). */
public enum Right {
    REPUTATION,
    PRIVACY,
    PORTRAIT,
    NAME,
    COPYRIGHT,
    TRADEMARK,
    OTHER
}
