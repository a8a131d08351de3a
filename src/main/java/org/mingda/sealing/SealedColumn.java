package org.mingda.sealing;

import org.mingda.confidence.WordsSeal;
import org.mingda.credential.NumberSeal;
import org.mingda.factor.SecretSeal;
import org.mingda.phone.PhoneSeal;

/** A column of text that lies sealed. */
public enum SealedColumn {
    CREDENTIAL_NUMBER("credential", "id", "number", NumberSeal.PURPOSE),
    CONFIDENCE_WORDS("confidence", "id", "words", WordsSeal.PURPOSE),
    APP_SECRET("authenticator", "account_id", "secret", SecretSeal.PURPOSE),
    PHONE_NUMBER("phone_check", "account_id", "phone_number", PhoneSeal.PURPOSE),
    PHONE_PENDING("phone_check", "account_id", "pending_number", PhoneSeal.PURPOSE),
    PHONE_CODE("phone_check", "account_id", "code", PhoneSeal.PURPOSE);

    private final String table;
    private final String key;
    private final String column;
    private final String purpose;

    SealedColumn(String table, String key, String column, String purpose) {
        this.table = table;
        this.key = key;
        this.column = column;
        this.purpose = purpose;
    }

    String count() {
        return "select count(*) from " + table + " where " + column + " is not null";
    }

    String portion() {
        return "select " + key + ", " + column + " from " + table + " where " + column + " is not null and " + key + " > ?1 order by " + key + " limit ?2 for update";
    }

    String update() {
        return "update " + table + " set " + column + " = ?1 where " + key + " = ?2";
    }

    String purpose() {
        return purpose;
    }
}
