package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.TestRun;
import org.mingda.testing.Words;

/** A forum whose process is killed has lost nothing that it acknowledged and keeps nothing half, on its own H2 file as on PostgreSQL. */
class KilledForumIT {
    private static final String PASSWORD = "mingda-demo-2026";
    private static final List<String> POSTERS = List.of("verifier@example.org", "lawyer-lin@example.org", "adviser-liang@example.org", "editor@example.org");
    /** Enough that all posters are at it when the process is killed. */
    private static final int POSTS_BEFORE_THE_END = 24;
    /** Three starts took 35 s in all; a busy machine may take many times that. */
    private static final int PATIENCE_SECONDS = 600;
    private static final int NOT_FOUND = 404;
    private static final Pattern ARTICLE = Pattern.compile("/article/\\w{12}");

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
                    + " join review r on r.id = a.review_id where a.question_id = q.id and r.state = 'APPROVED')");

    /** What was written, by the address that the forum gave in its acknowledgement. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private Map<String, String> database;
    private ForumProcess forum;

    @BeforeEach
    void findPlace() {
        database = TestRun.databaseOfItsOwn("killed");
        forum = new ForumProcess(folder.resolve("data"), TestRun.freePort(), database);
    }

    @AfterEach
    void leaveNothingRunning() {
        forum.end();
    }

    @Test
    @Timeout(value = PATIENCE_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void losesNothingItAcknowledgedAndKeepsNothingHalf() throws Exception {
        forum.start();
        PlainBrowser reader = visitor("reader@example.org");
        PlainBrowser moderator = visitor("moderator@example.org");
        String shown = ask(reader);
        String refused = ask(reader);
        comment(reader, article());
        decide(moderator, acknowledged.get(shown), Map.of("approve", ""));
        decide(moderator, acknowledged.get(refused), Map.of("reject", "", "reason", "OFF_TOPIC"));
        forum.kill();

        forum.start();
        assertEveryAcknowledgedTextIsThere(reader);
        PlainBrowser stranger = new PlainBrowser(forum.address());
        assertThat(stranger.read(shown)).contains(acknowledged.get(shown));
        assertThat(stranger.status(refused)).isEqualTo(NOT_FOUND);
        assertThat(moderator.read("/desk/decided")).contains(acknowledged.get(shown), acknowledged.get(refused));
        killAmongPosts();

        forum.start();
        assertEveryAcknowledgedTextIsThere(visitor("moderator@example.org"));
        comment(reader, article());
        assertThat(forum.command("verify-audit")).startsWith("0 whole: ");
        forum.kill();
        assertThat(forum.command("verify-audit")).startsWith("1 mingda: no forum runs on the data folder");
        assertNothingIsHalf();
    }

    private PlainBrowser visitor(String name) throws IOException {
        return new PlainBrowser(forum.address()).signIn(name, PASSWORD);
    }

    private String article() throws IOException {
        Matcher link = ARTICLE.matcher(new PlainBrowser(forum.address()).read("/articles"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void comment(PlainBrowser by, String article) throws IOException {
        String words = Words.fresh() + "，" + Words.fresh() + "。";
        acknowledged.put(by.submit(article, "comment", Map.of("comment-body", words, "comment-post", "")), words);
    }

    private String ask(PlainBrowser by) throws IOException {
        String title = Words.fresh() + Words.fresh();
        String path = by.submit("/ask", "ask", Map.of("title", title, "body", Words.fresh() + "，" + Words.fresh() + "，" + Words.fresh() + "。",
                "category", "lawsuit", "province", "GUANGDONG", "lender", "", "submit", ""));
        acknowledged.put(path, title);
        return path;
    }

    private static void decide(PlainBrowser moderator, String title, Map<String, String> decision) throws IOException {
        Matcher row = Pattern.compile("href=\"(/desk/item/\\w+)[^>]*>" + title).matcher(moderator.read("/desk"));
        assertThat(row.find()).as("%s waits in the queue", title).isTrue();
        moderator.submit(row.group(1), "decide", decision);
    }

    /** Several people post as fast as they can; the process dies under their hands. */
    private void killAmongPosts() throws Exception {
        String article = article();
        CountDownLatch posts = new CountDownLatch(POSTS_BEFORE_THE_END);
        List<Callable<Integer>> posters = new ArrayList<>();
        for (String name : POSTERS) {
            PlainBrowser poster = visitor(name);
            posters.add(() -> postUntilTheEnd(poster, article, posts));
        }
        ExecutorService people = Executors.newFixedThreadPool(POSTERS.size());
        try {
            List<Future<Integer>> work = posters.stream().map(people::submit).toList();
            posts.await();
            forum.kill();
            for (Future<Integer> done : work) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private int postUntilTheEnd(PlainBrowser poster, String article, CountDownLatch posts) {
        for (int posted = 0;; posted++) {
            try {
                comment(poster, article);
                posts.countDown();
            } catch (IOException gone) {
                return posted;
            }
        }
    }

    private void assertEveryAcknowledgedTextIsThere(PlainBrowser reader) throws IOException {
        for (Map.Entry<String, String> text : acknowledged.entrySet()) {
            assertThat(reader.read(text.getKey())).contains(text.getValue());
        }
    }

    private void assertNothingIsHalf() throws SQLException {
        String url = database.getOrDefault("MINGDA_DB_URL", "jdbc:h2:file:" + folder.resolve("data").resolve("mingda"));
        String name = database.getOrDefault("MINGDA_DB_USER", "mingda");
        try (Connection tables = DriverManager.getConnection(url, name, database.getOrDefault("MINGDA_DB_PASSWORD", "mingda"))) {
            for (Map.Entry<String, String> half : HALVES.entrySet()) {
                assertThat(number(tables, half.getValue())).as(half.getKey()).isZero();
            }
            for (String words : acknowledged.values()) {
                assertThat(number(tables, "select count(*) from review where title = '" + words + "' or text = '" + words + "'")).as(words).isOne();
            }
        }
    }

    private static long number(Connection tables, String query) throws SQLException {
        try (Statement statement = tables.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
