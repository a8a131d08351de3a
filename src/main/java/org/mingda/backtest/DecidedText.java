package org.mingda.backtest;

/**
 * A text that was decided.
 *
 * @param token    public token of its review
 * @param kind     kind of content
 * @param category slug of its category; null where it has none
 * @param title    its own title; empty where it has none
 * @param text     its words
 * @param approved whether it was let show
 */
public record DecidedText(String token, String kind, String category, String title, String text, boolean approved) {
}
