package org.mingda.signoff;

/**
 * What a trainee asks his supervisor to sign.
 *
 * @param kind  the kind of text, as of its review
 * @param title the title of what it belongs to
 * @param text  the words, Markdown
 * @param path  the public address of the page where it will stand
 */
public record SignOffRequest(String kind, String title, String text, String path) {
}
