package org.mingda.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.h2.tools.TriggerAdapter;

/**
 * Keeps H2 from changing or deleting entries, as a trigger of its own language keeps PostgreSQL; H2 makes it by its name. Words and person of an entry may go, when
 * somebody is to be forgotten. It stops mistakes and statements slipped in, not whoever owns the database file: him the chain gives away.
 */
public class AppendOnly extends TriggerAdapter {

    private static final Set<String> KEPT = Set.of("id", "happened_at", "act", "place", "content_hash", "hash", "stamp");
    private static final Set<String> EMPTIED = Set.of("salt", "path", "detail");

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (after == null || !isErasure(before, after)) {
            throw new SQLException("the audit trail is only added to");
        }
    }

    private static boolean isErasure(ResultSet before, ResultSet after) throws SQLException {
        for (String column : KEPT) {
            if (!Objects.equals(before.getObject(column), after.getObject(column))) {
                return false;
            }
        }
        for (String column : EMPTIED) {
            if (after.getObject(column) != null) {
                return false;
            }
        }
        return after.getString("subject").isEmpty();
    }
}
