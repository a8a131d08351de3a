package org.mingda.screening;

/**
 * A place in a text that tells who or where somebody is.
 *
 * @param kind  what it is
 * @param start where it begins, in UTF-16 units
 * @param end   where it ends (exclusive)
 * @param text  what stands there
 * @param mask  what may stand there instead
 */
public record PersonalDatum(PersonalKind kind, int start, int end, String text, String mask) {

    boolean overlaps(PersonalDatum other) {
        return start < other.end && other.start < end;
    }

    public PersonalKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public String getMask() {
        return mask;
    }
}
