package org.mingda.takedown;

/**
 * Earlier notices from the same address.
 *
 * @param total    how many
 * @param refused  how many were refused
 * @param restored after how many the text came back
 * @param wrongful how many proved wrong
 */
public record NoticeRecord(long total, long refused, long restored, long wrongful) {

    public long getTotal() {
        return total;
    }

    public long getRefused() {
        return refused;
    }

    public long getRestored() {
        return restored;
    }

    public long getWrongful() {
        return wrongful;
    }
}
