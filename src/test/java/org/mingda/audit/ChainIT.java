package org.mingda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** The trail is a chain: written with the act, whole under load, and broken for all to see at the entry that somebody changed behind its back. */
@ServiceTest
class ChainIT {

    private static final Subject SOMETHING = new Subject("COMMENT 试验", "/desk/item/AAAAAAAAAAAA");
    private static final int THREADS = 8;
    private static final int ACTS = 25;

    @Inject
    private AuditService audit;

    @Inject
    private ChainService chain;

    @Inject
    private ChainCheckRun run;

    @Inject
    private ChainCheckService checks;

    @Inject
    private People people;

    @Inject
    private ServerSettings server;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @Test
    void holdsAnEntryForEachActAndNoneForWhatWasRolledBack() throws Exception {
        long before = chain.head().entries();
        transaction.begin();
        audit.keep(null, "REVIEW_HOLD", SOMETHING, null);
        audit.keep(people.person(), "REVIEW_HOLD", SOMETHING, "二");
        transaction.commit();
        assertThat(chain.head().entries()).isEqualTo(before + 2);
        transaction.begin();
        audit.keep(null, "REVIEW_HOLD", SOMETHING, null);
        transaction.rollback();
        assertThat(chain.head().entries()).isEqualTo(before + 2);
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void staysWholeWhileManyAct() throws Exception {
        long before = chain.head().entries();
        Account by = people.person(Role.MODERATOR);
        List<Future<?>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(executor.submit(() -> {
                for (int n = 0; n < ACTS; n++) {
                    audit.keep(by, "REVIEW_APPROVE", SOMETHING, Words.fresh());
                }
            }));
        }
        for (Future<?> thread : threads) {
            thread.get();
        }
        assertThat(chain.head().entries()).isEqualTo(before + THREADS * ACTS);
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void breaksAtTheEntryWhoseWordsWereChanged() throws SQLException {
        long place = kept("原来的话");
        kept("后来的话");
        change("detail", "改过的话", place);
        assertBroken(ChainFault.CONTENT, place);
        change("detail", "原来的话", place);
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void breaksAtTheEntryWhoseActWasChanged() throws SQLException {
        long place = kept("原来的话");
        change("act", "REVIEW_REJECT", place);
        assertBroken(ChainFault.LINK, place);
        change("act", "REVIEW_APPROVE", place);
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void breaksAtAnEntryThatWasForgedWithAllHashesUpToTheHead() throws SQLException {
        long place = kept("原来的话");
        String contentHash = read("content_hash", place);
        String hash = read("hash", place);
        AuditEntry forged = new AuditEntry(chain.after(place - 1, 1).get(0).getAt(), null, "REVIEW_APPROVE", SOMETHING, "改过的话");
        String salt = read("salt", place);
        change("detail", "改过的话", place);
        change("salt", forged.getSalt(), place);
        change("content_hash", forged.getContentHash(), place);
        String anew = Link.hash(place == 1 ? Link.GENESIS : read("hash", place - 1), place, forged);
        change("hash", anew, place);
        unguarded("update audit_chain set head = '" + anew + "'");
        assertBroken(ChainFault.STAMP, place);
        change("detail", "原来的话", place);
        change("salt", salt, place);
        change("content_hash", contentHash, place);
        change("hash", hash, place);
        unguarded("update audit_chain set head = '" + hash + "'");
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void saysWhichKeyIsMissing() throws SQLException {
        long place = kept("原来的话");
        kept("后来的话");
        String stamp = read("stamp", place);
        change("stamp", "0badcafe" + stamp.substring(8), place);
        ChainWalk walk = walk();
        assertThat(walk.getFault()).isEqualTo(ChainFault.KEY);
        assertThat(walk.getMissingKey()).isEqualTo("0badcafe");
        assertThat(walk.getKeyless()).isEqualTo(1);
        assertThat(walk.getPlace()).as("walked to the end").isEqualTo(chain.head().entries());
        change("stamp", null, place);
        assertBroken(ChainFault.STAMP, place);
        change("stamp", stamp, place);
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void breaksWhereAnEntryIsMissingOrHidden() throws SQLException {
        long place = kept("原来的话");
        kept("后来的话");
        unguarded("update audit_entry set place = -place where place = " + place);
        assertBroken(ChainFault.PLACE, place);
        unguarded("update audit_entry set place = -place where place = " + -place);
        String salt = read("salt", place);
        change("salt", null, place);
        assertThat(walk().getFault()).isEqualTo(ChainFault.ERASED);
        change("salt", salt, place);
        unguarded("update audit_entry set place = null where place = " + place);
        assertThat(walk().getFault()).isEqualTo(ChainFault.OUTSIDE);
        unguarded("update audit_entry set place = " + place + " where place is null and salt = '" + salt + "'");
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void isGuardedByTheDatabaseItself() {
        long place = kept("原来的话");
        for (String statement : List.of("update audit_entry set detail = 'x' where place = ", "delete from audit_entry where place = ", "update audit_entry set salt = null where place = ", "update audit_entry set stamp = null where place = ",
                "update audit_entry set subject = '', path = null, detail = null, salt = null, act = 'X' where place = ")) {
            assertThatThrownBy(() -> execute(statement + place)).as(statement).isInstanceOf(SQLException.class).hasMessageContaining("only added to");
        }
        assertThat(walk().getFault()).isNull();
    }

    @Test
    void holdsWhenAPersonIsForgotten() {
        Account person = people.person();
        Account shared = people.person();
        String place = "/desk/account/" + person.getToken();
        audit.keep(person, "ACCOUNT_RENAMED", new Subject(person.getName(), place), "甲 → 乙");
        audit.keep(people.person(Role.MODERATOR), "PERSON_WARN", new Subject(person.getName(), place), "理由");
        long last = chain.head().entries();
        long erased = walk().getErased();
        assertThat(chain.erase(person, shared, List.of(place))).isEqualTo(2);
        ChainWalk walk = walk();
        assertThat(walk.getFault()).isNull();
        assertThat(walk.getErased()).isEqualTo(erased + 2);
        assertThat(chain.after(last - 2, 2)).allSatisfy(entry -> {
            assertThat(entry.isErased()).isTrue();
            assertThat(entry.getSubject() + entry.getPath() + entry.getDetail()).isEqualTo("nullnull");
            assertThat(entry.getActor()).isNotEqualTo(person);
        });
    }

    @Test
    void isWalkedInTheBackgroundForAdministrators() {
        Account administrator = people.person(Role.ADMIN);
        assertThatThrownBy(() -> checks.start(people.person(Role.MODERATOR))).isInstanceOf(NotAllowed.class);
        ChainCheck asked = checks.start(administrator);
        ChainCheck found = ended(administrator);
        assertThat(found.getToken()).isEqualTo(asked.getToken());
        assertThat(found.isWhole()).isTrue();
        assertThat(found.getDone()).isEqualTo(found.getEntries());
        assertThat(audit.trail(administrator, "TRAIL_CHECKED", administrator.getName(), 1).total()).isEqualTo(1);
    }

    @Test
    void isWalkedByAButtonAndItsPageTellsWhatWasFound() throws Exception {
        Account administrator = people.signInPerson(Role.ADMIN);
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(administrator.getName(), People.PASSWORD);
        assertThat(browser.submit("/admin/audit/check", "check", Map.of("start-button", ""))).isEqualTo("/admin/audit/check");
        ChainCheck found = ended(administrator);
        assertThat(browser.read("/admin/audit/check")).contains(found.getEntries() + ":" + found.getHead(), "与写入时一致");
        assertThat(browser.read("/admin/audit?act=BUNDLE")).contains("/admin/audit/check");
    }

    /** The walk has an end of its own, and its row is the only sign of it. */
    private ChainCheck ended(Account administrator) {
        ChainCheck found = checks.latest(administrator).orElseThrow();
        while (found.getEndedAt() == null) {
            Thread.onSpinWait();
            found = checks.latest(administrator).orElseThrow();
        }
        return found;
    }

    private long kept(String detail) {
        audit.keep(null, "REVIEW_APPROVE", SOMETHING, detail);
        return chain.head().entries();
    }

    private ChainWalk walk() {
        return run.walk(chain.head(), moved -> { });
    }

    private void assertBroken(ChainFault fault, long place) {
        ChainWalk walk = walk();
        assertThat(walk.getFault()).isEqualTo(fault);
        assertThat(walk.getPlace()).isEqualTo(place);
    }

    private String read(String column, long place) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from audit_entry where place = " + place)) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String column, String value, long place) throws SQLException {
        unguarded("update audit_entry set " + column + " = " + (value == null ? "null" : "'" + value + "'") + " where place = " + place);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** As whoever owns the database can. */
    private void unguarded(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(h2 ? "drop trigger audit_guard" : "alter table audit_entry disable trigger audit_guard");
            try {
                statement.executeUpdate(sql);
            } finally {
                statement.execute(h2 ? "create trigger audit_guard before update, delete on audit_entry for each row call 'org.mingda.audit.AppendOnly'"
                        : "alter table audit_entry enable trigger audit_guard");
            }
        }
    }
}
