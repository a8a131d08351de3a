package org.mingda.screening;

/** A way to reach somebody, found in a text: message key of its kind, and its place in the original text. */
record ContactPlace(Severity severity, String key, int start, int end) {

    static ContactPlace held(String key, int start, int end) {
        return new ContactPlace(Severity.HOLD, key, start, end);
    }

    boolean overlaps(ContactPlace other) {
        return start < other.end && other.start < end;
    }
}
