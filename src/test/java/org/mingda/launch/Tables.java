package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The tables of a forum that does not run, looked at without it. */
final class Tables {

    /** Whatever these find was written half. */
    private static final Map<String, String> HALVES = Map.of(
            "comments' reviews without their comment", "select count(*) from review r where r.kind = 'COMMENT'"
                    + " and not exists (select 1 from comment c where c.review_id = r.id)",
            "questions' reviews without their question", "select count(*) from review r where r.kind = 'QUESTION'"
                    + " and not exists (select 1 from question q where q.review_id = r.id)",
            "reviews that nobody and nothing decided on", "select count(*) from review r"
                    + " where not exists (select 1 from decision d where d.review_id = r.id)",
            "refused texts without the refusal", "select count(*) from review r where r.state = 'REJECTED'"
                    + " and not exists (select 1 from decision d where d.review_id = r.id and d.kind = 'REJECT')",
            "decisions that are not in the audit trail, or the other way round", "select (select count(*) from decision)"
                    + " - (select count(*) from audit_entry a where a.act like 'REVIEW_%')",
            "places of the audit chain without an entry, or the other way round", "select c.entries - (select count(*) from audit_entry a where a.place is not null) from audit_chain c",
            "forms used up for nothing", "select count(*) from spent_form f where f.path = '/'",
            "answers miscounted", "select count(*) from question q where q.answer_count <> (select count(*) from answer a"
                    + " join review r on r.id = a.review_id where a.question_id = q.id and r.state = 'APPROVED')",
            "deleted people who are still somewhere, or people who are gone without a deletion", "select (select count(*) from removal r where r.clock = 'ACCOUNTS')"
                    + " - (select count(*) from audit_entry a where a.act = 'ACCOUNT_ERASED')");

    private final String url;
    private final String user;
    private final String password;

    Tables(Map<String, String> database, Path data) {
        url = database.getOrDefault("MINGDA_DB_URL", "jdbc:h2:file:" + data.resolve("mingda"));
        user = database.getOrDefault("MINGDA_DB_USER", "mingda");
        password = database.getOrDefault("MINGDA_DB_PASSWORD", "mingda");
    }

    /** Lets the days of grace of everybody be over who has no role, no credential and none of these addresses; returns how many they are. */
    int letDaysOfGraceBeOver(String but) throws SQLException {
        try (Connection tables = open(); Statement statement = tables.createStatement()) {
            return statement.executeUpdate("update account set closing_at = timestamp '2026-01-01 00:00:00' where id > 0 and roles = '' and email <> '" + but + "'"
                    + " and not exists (select 1 from credential c where c.account_id = account.id)");
        }
    }

    void assertNothingIsHalf(Deeds deeds) throws SQLException {
        try (Connection tables = open()) {
            for (Map.Entry<String, String> half : HALVES.entrySet()) {
                assertThat(number(tables, half.getValue())).as(half.getKey()).isZero();
            }
            for (String words : deeds.texts()) {
                assertThat(number(tables, "select count(*) from review where title = '" + words + "' or text = '" + words + "'")).as(words).isOne();
            }
            for (String words : deeds.withdrawn()) {
                assertThat(number(tables, "select count(*) from review where text = '" + words + "' and state = 'WITHDRAWN'")).as(words).isOne();
            }
        }
    }

    /** What was approved is: asked before people are deleted, with whom also their approved words go. */
    void assertApproved(Deeds deeds) throws SQLException {
        try (Connection tables = open()) {
            assertThat(deeds.approved()).isNotEmpty();
            for (String token : deeds.approved()) {
                assertThat(number(tables, "select count(*) from review where token = '" + token + "' and state = 'APPROVED'")).as(token).isOne();
            }
        }
    }

    /** How many accounts still wait for their deletion. */
    long closing() throws SQLException {
        try (Connection tables = open()) {
            return number(tables, "select count(*) from account where closing_at is not null");
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static long number(Connection tables, String query) throws SQLException {
        try (Statement statement = tables.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
