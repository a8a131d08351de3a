package org.mingda.datacopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.confidence.ConfidenceService;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Texts;
import org.mingda.shell.TooOften;
import org.mingda.signup.LinkService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DataCopyServiceIT {

    private static final String SECRET = "我在城北纺织厂上班，月薪四千。";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private DataCopyService copies;

    @Inject
    private CopyReadService reading;

    @Inject
    private CopyFolder folder;

    @Inject
    private ConfidenceService confidences;

    @Inject
    private LinkService links;

    @Inject
    private EvidenceStore store;

    @Inject
    private ServerSettings server;

    @Inject
    private Questions questions;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    private Account person;
    private PlainBrowser browser;

    @BeforeEach
    void havePerson() throws IOException {
        person = people.signInPerson();
        browser = new PlainBrowser(server.publicUrl()).signIn(person.getName(), People.PASSWORD);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsAllInOneArchiveThatItsOwnerAloneGets() throws IOException {
        Question question = questions.shown(person);
        confidences.tell(person, question.getToken(), SECRET);
        confidences.attach(person, question.getToken(), "借条", store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg())));
        links.forgotten(person.getEmail());
        DataCopy copy = made();
        Map<String, byte[]> archive = unpacked(copy.getToken());
        assertThat(text(archive, "data/account.json")).contains(person.getEmail(), person.getName());
        assertThat(text(archive, "data/questions.json")).contains(question.getTitle());
        assertThat(text(archive, "data/private-facts.json")).contains(SECRET);
        assertThat(text(archive, "data/consents.json")).contains("PRIVATE_FACTS");
        assertThat(text(archive, "index.html")).contains(SECRET, question.getTitle(), person.getEmail(), "私下说明").doesNotContain("??", "<script");
        assertThat(archive.values()).as("a link that sets a new password").noneMatch(entry -> new String(entry, StandardCharsets.UTF_8).contains("/reset-password/"));
        assertThat(text(archive, "data/letters.json")).as("the letter that says that somebody asked").contains("您申请了下载自己的资料");
        assertThat(text(archive, "index.html")).contains("href=\"#questions\"", "href=\"files/file-1.jpg\"").doesNotContain("id=\"answers\"");
        assertThat(archive.keySet()).contains("files/file-1.jpg");
        assertThat(archive.keySet()).hasSize(CopyKind.values().length + 2);
        Path file = server.dataDirectory().resolve("copies").resolve(copy.getToken());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain(person.getEmail(), "index.html");
        assertThat(browser.open("/me/data/" + copy.getToken()).headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        Account other = people.signInPerson();
        assertThat(new PlainBrowser(server.publicUrl()).signIn(other.getName(), People.PASSWORD).status("/me/data/" + copy.getToken())).isEqualTo(404);
        assertThat(new PlainBrowser(server.publicUrl()).status("/me/data/" + copy.getToken())).isNotEqualTo(200);
    }

    @Test
    void readsEachKindFromTheTablesAsTheyAre() {
        for (CopyKind kind : CopyKind.values()) {
            assertThat(reading.rows(kind, person)).as(kind.name()).isNotNull();
            kind.fields().forEach(field -> assertThat(Texts.of(Locale.ENGLISH, "datacopy_field." + field)).doesNotContain("??"));
            assertThat(Texts.of(Locale.ENGLISH, "datacopy_kind." + kind)).doesNotContain("??");
        }
    }

    @Test
    void isGoneWithItsFileWhenItsDaysAreOver() throws IOException {
        DataCopy copy = made();
        Path file = server.dataDirectory().resolve("copies").resolve(copy.getToken());
        assertThat(file).exists();
        clock.move(Duration.ofDays(8));
        assertThatThrownBy(() -> copies.own(person, copy.getToken())).isInstanceOf(NotFound.class);
        copies.forget();
        assertThat(file).doesNotExist();
        assertThat(copies.mine(person)).isEmpty();
    }

    @Test
    void isMadeOneAtATimeAndReplacesTheOneBefore() throws IOException {
        DataCopy first = made();
        clock.stopAt(clock.instant());
        copies.ask(person);
        DataCopy second = copies.mine(person).orElseThrow();
        assertThat(second.getToken()).isNotEqualTo(first.getToken());
        assertThat(server.dataDirectory().resolve("copies").resolve(first.getToken())).doesNotExist();
        if (copies.mine(person).orElseThrow().getState() == DataCopy.State.MAKING) {
            assertThatThrownBy(() -> copies.ask(person)).isInstanceOf(Refusal.class);
        }
        finished();
    }

    @Test
    void isMadeThriceADayAndNotMore() throws IOException {
        made();
        copies.discard(person, made().getToken());
        assertThat(copies.mine(person)).isEmpty();
        DataCopy last = made();
        assertThatThrownBy(() -> copies.ask(person)).isInstanceOf(TooOften.class);
        assertThat(copies.mine(person).orElseThrow().getToken()).as("the last one is still there").isEqualTo(last.getToken());
        clock.move(Duration.ofHours(25));
        copies.forget();
        assertThat(copies.ask(person).getToken()).isNotEqualTo(last.getToken());
        clock.reset();
        finished();
    }

    @Test
    void doesNotOpenWhenABlockWasTakenOut() throws IOException {
        DataCopy copy = made();
        Path file = server.dataDirectory().resolve("copies").resolve(copy.getToken());
        byte[] whole = Files.readAllBytes(file);
        whole[0] = 1;
        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);
        assertThatThrownBy(() -> folder.read(copy.getToken(), new ByteArrayOutputStream())).isInstanceOf(IllegalStateException.class);
    }

    private DataCopy made() throws IOException {
        copies.ask(person);
        return finished();
    }

    /** Reads the page again as its reader does, until it is no longer being made. */
    private DataCopy finished() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (copies.mine(person).orElseThrow().getState() == DataCopy.State.MAKING && System.nanoTime() < end) {
            assertThat(browser.read("/me/data")).contains("我的资料");
        }
        DataCopy copy = copies.mine(person).orElseThrow();
        assertThat(copy.getState()).isEqualTo(DataCopy.State.READY);
        assertThat(browser.read("/me/data")).contains("/me/data/" + copy.getToken());
        return copy;
    }

    private Map<String, byte[]> unpacked(String token) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        folder.read(token, whole);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> archive, String name) {
        return new String(archive.get(name), StandardCharsets.UTF_8);
    }
}
