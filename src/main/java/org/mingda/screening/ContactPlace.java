package org.mingda.screening;

/**
 * A way to reach somebody, found in a text.
 *
 * @param severity what the contact check asks for
 * @param key      message key of its kind, such as {@code moderation_finding.mobile}
 * @param start    where it begins in the original text
 * @param end      where it ends (exclusive)
 * @param host     of links and mail addresses the host, in small plain letters; empty otherwise
 */
public record ContactPlace(Severity severity, String key, int start, int end, String host) {

    static ContactPlace held(String key, int start, int end) {
        return new ContactPlace(Severity.HOLD, key, start, end, "");
    }

    static ContactPlace noted(String key, int start, int end) {
        return new ContactPlace(Severity.NOTE, key, start, end, "");
    }

    boolean overlaps(ContactPlace other) {
        return start < other.end && other.start < end;
    }

    /** The last part of the key, such as {@code mobile}. */
    public String kind() {
        return key.substring(key.indexOf('.') + 1);
    }
}
