package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** A forum whose process is killed has lost nothing that it acknowledged and keeps nothing half, on its own H2 file as on PostgreSQL. */
class KilledForumIT {
    private static final String PASSWORD = "mingda-demo-2026";
    private static final String READER = "reader@example.org";
    private static final List<String> POSTERS = List.of("verifier@example.org", "adviser-liang@example.org");
    /** Enough that everybody is at it when the process is killed. */
    private static final int POSTS_BEFORE_THE_END = 24;
    /** Of five that may be there. */
    private static final int FILES_AT_ONCE = 3;
    /** Four starts took 50 s in all; a busy machine may take many times that. */
    private static final int PATIENCE_SECONDS = 600;
    private static final int NOT_FOUND = 404;
    private static final Pattern ARTICLE = Pattern.compile("/article/\\w{12}");
    /** An account on the page of the clocks that waits to be deleted. */
    private static final Pattern CLOSING = Pattern.compile("/admin/account/\\w{12}/hold");

    private final Deeds deeds = new Deeds();

    @TempDir
    private Path folder;

    private ForumProcess forum;
    private Tables tables;

    @BeforeEach
    void findPlace() {
        Map<String, String> database = TestRun.databaseOfItsOwn("killed");
        forum = new ForumProcess(folder.resolve("data"), TestRun.freePort(), database);
        tables = new Tables(database, folder.resolve("data"));
    }

    @AfterEach
    void leaveNothingRunning() {
        forum.end();
    }

    @Test
    @Timeout(value = PATIENCE_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void losesNothingItAcknowledgedAndKeepsNothingHalf() throws Exception {
        forum.start();
        PlainBrowser reader = visitor(READER);
        PlainBrowser moderator = visitor("moderator@example.org");
        String shown = deeds.ask(reader);
        String refused = deeds.ask(reader);
        deeds.comment(reader, article());
        deeds.decide(moderator, deeds.wordsOf(shown), Map.of("approve", ""));
        deeds.decide(moderator, deeds.wordsOf(refused), Map.of("reject", "", "reason", "OFF_TOPIC"));
        deeds.attach(reader, shown);
        forum.kill();

        forum.start();
        deeds.assertOwed(reader, reader, shown);
        PlainBrowser stranger = new PlainBrowser(forum.address());
        assertThat(stranger.read(shown)).contains(deeds.wordsOf(shown));
        assertThat(stranger.status(refused)).isEqualTo(NOT_FOUND);
        assertThat(moderator.read("/desk/decided")).contains(deeds.wordsOf(shown), deeds.wordsOf(refused));
        killAmongDeeds(shown);
        tables.assertApproved(deeds);
        int leaving = tables.letDaysOfGraceBeOver(READER);

        forum.start();
        deeds.assertOwed(visitor("moderator@example.org"), visitor(READER), shown);
        killAmongDeletions(leaving);

        forum.start();
        deleteTheRest();
        deeds.assertOwed(visitor("moderator@example.org"), visitor(READER), shown);
        deeds.comment(visitor(READER), article());
        assertThat(forum.command("verify-audit")).startsWith("0 whole: ");
        forum.kill();
        assertThat(forum.command("verify-audit")).startsWith("1 mingda: no forum runs on the data folder");
        tables.assertNothingIsHalf(deeds);
        assertThat(tables.closing()).isZero();
    }

    private PlainBrowser visitor(String name) throws IOException {
        return new PlainBrowser(forum.address()).signIn(name, PASSWORD);
    }

    private String article() throws IOException {
        Matcher link = ARTICLE.matcher(new PlainBrowser(forum.address()).read("/articles"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Some post and withdraw, one decides, one hands files in and takes them back, all as fast as they can; the process dies under their hands. */
    private void killAmongDeeds(String question) throws Exception {
        String article = article();
        CountDownLatch posts = new CountDownLatch(POSTS_BEFORE_THE_END);
        List<Deed> busy = new ArrayList<>();
        for (String name : POSTERS) {
            PlainBrowser poster = visitor(name);
            busy.add(turn -> postAndWithdraw(poster, article, turn, posts));
        }
        PlainBrowser moderator = visitor("moderator@example.org");
        busy.add(turn -> deeds.approveNext(moderator));
        PlainBrowser asker = visitor(READER);
        busy.add(turn -> handInAndTakeBack(asker, question));
        ExecutorService people = Executors.newFixedThreadPool(busy.size());
        try {
            List<Future<Integer>> work = busy.stream().map(deed -> people.submit(() -> untilTheEnd(deed))).toList();
            posts.await();
            forum.kill();
            for (Future<Integer> done : work) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(deeds.withdrawn()).isNotEmpty();
    }

    /** One act of somebody who is busy. */
    private interface Deed {
        /** Does it for the so-manieth time; false when there is nothing left to do. */
        boolean done(int turn) throws IOException;
    }

    private static int untilTheEnd(Deed deed) {
        for (int turn = 0;; turn++) {
            try {
                if (!deed.done(turn)) {
                    return turn;
                }
            } catch (IOException gone) {
                return turn;
            }
        }
    }

    private boolean postAndWithdraw(PlainBrowser poster, String article, int turn, CountDownLatch posts) throws IOException {
        String comment = deeds.comment(poster, article);
        posts.countDown();
        if (turn % 3 == 0) {
            deeds.withdraw(poster, comment);
        }
        return true;
    }

    private boolean handInAndTakeBack(PlainBrowser asker, String question) throws IOException {
        if (deeds.files() < FILES_AT_ONCE) {
            deeds.attach(asker, question);
        } else {
            deeds.drop(asker, question);
        }
        return true;
    }

    /** The process dies while accounts are deleted one after the other. */
    private void killAmongDeletions(int leaving) throws Exception {
        PlainBrowser admin = visitor("admin@example.org");
        assertThat(leaving).isPositive().isEqualTo(closing(admin));
        admin.submit("/admin/retention", "clocks", Map.of("clocks-button", ""));
        while (closing(admin) == leaving) {
            // each look is an answer of the forum
        }
        forum.kill();
    }

    private void deleteTheRest() throws IOException {
        PlainBrowser admin = visitor("admin@example.org");
        admin.submit("/admin/retention", "clocks", Map.of("clocks-button", ""));
        while (closing(admin) > 0) {
            // as above; the time of the test is limited
        }
    }

    private static long closing(PlainBrowser admin) throws IOException {
        return CLOSING.matcher(admin.read("/admin/retention")).results().count();
    }
}
