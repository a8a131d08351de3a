package org.mingda.sealing;

import org.mingda.confidence.WordsSeal;
import org.mingda.credential.NumberSeal;

/** A column of text that lies sealed. */
public enum SealedColumn {
    CREDENTIAL_NUMBER("credential", "number", NumberSeal.PURPOSE),
    CONFIDENCE_WORDS("confidence", "words", WordsSeal.PURPOSE);

    private final String table;
    private final String column;
    private final String purpose;

    SealedColumn(String table, String column, String purpose) {
        this.table = table;
        this.column = column;
        this.purpose = purpose;
    }

    String count() {
        return "select count(*) from " + table + " where " + column + " is not null";
    }

    String portion() {
        return "select id, " + column + " from " + table + " where " + column + " is not null and id > ?1 order by id limit ?2 for update";
    }

    String update() {
        return "update " + table + " set " + column + " = ?1 where id = ?2";
    }

    String purpose() {
        return purpose;
    }
}
