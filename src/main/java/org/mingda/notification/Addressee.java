package org.mingda.notification;

import java.util.Locale;

/**
 * Who gets a letter.
 *
 * @param address where to
 * @param name    how he is spoken to
 * @param locale  the language of the letter
 */
public record Addressee(String address, String name, Locale locale) {
}
