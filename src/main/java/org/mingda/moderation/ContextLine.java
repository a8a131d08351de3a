package org.mingda.moderation;

/**
 * One text near the judged one.
 *
 * @param above  whether it stands before the judged text; otherwise after it
 * @param author the name shown over it, an alias included
 * @param text   its words, Markdown; the desk shows the beginning
 */
public record ContextLine(boolean above, String author, String text) {

    public boolean isAbove() {
        return above;
    }

    public String getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }
}
