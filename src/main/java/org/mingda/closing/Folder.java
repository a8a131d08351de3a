package org.mingda.closing;

import java.time.Duration;

/** A folder of files each of which belongs to a row; those whose row is gone are removed, and so is what a stopped server left half written. */
enum Folder {
    EVIDENCE("evidence", "", "select evidence_file from credential where evidence_file is not null union all select evidence_file from confidence_file where evidence_file is not null"),
    COPIES("copies", "", "select token from data_copy"),
    MAIL("mail", ".eml", "select token from letter");

    /** A file is written before its row can be seen; and a server that was started on the wrong database by mistake shall not empty the folder before somebody sees it. */
    static final Duration YOUNG = Duration.ofDays(7);

    private final String place;
    private final String ending;
    private final String query;

    Folder(String place, String ending, String query) {
        this.place = place;
        this.ending = ending;
        this.query = query;
    }

    String place() {
        return place;
    }

    String ending() {
        return ending;
    }

    /** The names that rows know. */
    String query() {
        return query;
    }

    /** Whether a file may come before its row, so that young ones are left alone. */
    boolean mayComeFirst() {
        return this == EVIDENCE;
    }
}
