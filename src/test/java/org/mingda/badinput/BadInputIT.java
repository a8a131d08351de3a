package org.mingda.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingda.launch.ForumProcess;
import org.mingda.shell.Access;
import org.mingda.shell.Addresses;
import org.mingda.testing.TestRun;
import org.mingda.testing.Visitors;

/** Whatever is sent to the forum, by whomever: it gives an answer and no fault, does what it was told or leaves no trace, and shows words as words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {

    private static final String PASSWORD = "mingda-demo-2026";
    /** Whoever may do most comes last: what he does may end the others' work. */
    private static final List<String> PEOPLE = List.of("reader", "lawyer-lin", "trainee-xu", "adviser-liang", "editor", "verifier", "moderator", "lead", "admin");

    /** Fewer would mean that the way to some of them is lost. */
    private static final int FORMS_LEAST = 80;
    private static final Set<String> THOROUGH = Set.of("nobody", "reader", "lawyer-lin");

    private final Map<Payload.Kind, List<Payload>> table = Payload.table();
    /** On PostgreSQL only what a database could choke on is tried again. */
    private boolean whole;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    private final Map<String, String> pages = new HashMap<>();

    private Path data;
    private ForumProcess forum;
    private Tables tables;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder.resolve("data");
        Map<String, String> settings = new HashMap<>(TestRun.databaseOfItsOwn("badinput"));
        whole = settings.isEmpty();
        if (!whole) {
            table.keySet().retainAll(Set.of(Payload.Kind.SQL, Payload.Kind.UNICODE, Payload.Kind.TYPE));
        }
        settings.putIfAbsent("MINGDA_DB_URL", "jdbc:h2:file:" + data.resolve("mingda") + ";AUTO_SERVER=TRUE");
        settings.putAll(Person.settings());
        forum = new ForumProcess(data, TestRun.freePort(), settings);
        forum.start();
        tables = new Tables(settings.get("MINGDA_DB_URL"), settings.getOrDefault("MINGDA_DB_USER", "mingda"), settings.getOrDefault("MINGDA_DB_PASSWORD", "mingda"));
        people.put("nobody", new Person(forum.address(), null, null));
        for (String name : PEOPLE) {
            people.put(name, new Person(forum.address(), name + "@example.org", PASSWORD));
        }
    }

    /** What the forum had to say of all this is left beside the reports. */
    @AfterAll
    void end() throws Exception {
        if (tables != null) {
            tables.close();
        }
        forum.end();
        Files.copy(data.resolve("log").resolve("mingda.0.log"), Path.of("target", "bad-input.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    @Order(1)
    void answersWhatNoBrowserSends() throws IOException {
        assumeTrue(whole);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> request : RawRequests.all().entrySet()) {
            String answer = raw().send(request.getValue());
            if (isWrong(answer) || request.getKey().startsWith("hidden") && answer.startsWith("HTTP/1.1 2")) {
                wrong.add(request.getKey() + ": " + head(answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(1)
    void lettersLeadHereWhateverHostWasAsked() throws IOException, SQLException {
        HtmlForm form = HtmlForm.all("/forgot-password", people.get("nobody").get("/forgot-password").body()).stream().filter(f -> f.id().equals("forgot")).findFirst().orElseThrow();
        String body = new String(new Body(form).typed("email", "reader@example.org").pressed("submit").urlencoded(), StandardCharsets.US_ASCII);
        long before = tables.count("select count(*) from letter");
        String answer = raw().send("POST /forgot-password HTTP/1.1\r\nHost: zqxhost.example\r\nX-Forwarded-Host: zqxhost.example\r\nOrigin: http://zqxhost.example\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContain("zqxhost");
        assertThat(tables.count("select count(*) from letter")).isEqualTo(before + 1);
        assertThat(tables.count("select count(*) from letter where body like '%zqxhost%'")).isZero();
    }

    /** Only of what the protocol itself has not does a server say so with 5xx; two answers to one request, or a word of the request in the head of the answer, is what smugglers look for. */
    private static boolean isWrong(String answer) {
        return answer.matches("(?s)HTTP/1.1 5(?!01|05).*") || answer.split("HTTP/1\\.[01] \\d", -1).length > 2 || head(answer).contains(Payload.CANARY)
                || answer.toLowerCase(Locale.ROOT).contains("<" + Payload.CANARY) || answer.contains("root:x:0");
    }

    private static String head(String answer) {
        return answer.replaceAll("(?s)\\r\\n\\r\\n.*", "").toLowerCase(Locale.ROOT);
    }

    private RawRequests raw() {
        return new RawRequests(URI.create(forum.address()).getPort());
    }

    @Test
    @Order(2)
    void formsTakeBadInputForWordsOrRefuseIt() throws IOException, SQLException {
        Answers answers = new Answers();
        Map<String, Map.Entry<Person, HtmlForm>> forms = new LinkedHashMap<>();
        for (Person person : people.values()) {
            Crawl crawl = new Crawl(person, answers, THOROUGH.contains(person.toString())).run();
            crawl.forms().forEach((place, form) -> forms.putIfAbsent(place, Map.entry(person, form)));
            crawl.pages().keySet().forEach(page -> pages.putIfAbsent(Crawl.view(page), page));
            crawl.parameters().forEach((view, names) -> parameters.computeIfAbsent(view, v -> new TreeSet<>()).addAll(names));
        }
        FormAttack attack = new FormAttack(table, answers, tables);
        for (Map.Entry<Person, HtmlForm> form : forms.values()) {
            attack.run(form.getKey(), form.getValue());
        }
        assertThat(answers.faults()).isEmpty();
        assertThat(forms).as("forms found").hasSizeGreaterThan(FORMS_LEAST);
    }

    @Test
    @Order(3)
    void addressesTakeBadInputForWordsOrRefuseIt() throws IOException {
        Answers answers = new Answers();
        Map<Access, Person> openers = Map.of(Access.ANYONE, people.get("nobody"), Access.SIGNED_IN, people.get("adviser-liang"), Access.EDITOR, people.get("editor"),
                Access.MODERATOR, people.get("lead"), Access.VERIFIER, people.get("verifier"), Access.ADMIN, people.get("admin"));
        for (Person person : people.values()) {
            person.signIn();
        }
        new AddressAttack(table, answers, openers, parameters).run(pages);
        assertThat(answers.faults()).isEmpty();
    }

    @Test
    @Order(4)
    void nothingThatWasStoredComesAlive() throws IOException {
        assumeTrue(whole);
        Answers answers = new Answers();
        int shown = 0;
        try (WatchedBrowser browser = new WatchedBrowser(forum.address())) {
            Page trial = browser.window();
            trial.setContent("<p onclick='zqx()'>a</p><img src='https://zqx.example/a.png'><script>zqx()</script>");
            browser.look(trial);
            assertThat(browser.alarms()).as("the watch sees a script, a handler and a foreign picture").hasSizeGreaterThanOrEqualTo(3);
            browser.alarms().clear();
            for (String name : List.of("lead", "admin", "reader", "nobody")) {
                Crawl crawl = new Crawl(people.get(name), answers, true).run();
                Page window = browser.window();
                if (!name.equals("nobody")) {
                    Visitors.signIn(window, name + "@example.org", PASSWORD);
                }
                Set<String> views = new TreeSet<>();
                for (Map.Entry<String, String> page : crawl.pages().entrySet()) {
                    if (page.getValue().contains(Payload.CANARY) && views.add(Crawl.view(page.getKey()))) {
                        window.navigate(page.getKey());
                        browser.look(window);
                        shown++;
                    }
                }
            }
            assertThat(browser.alarms()).isEmpty();
        }
        assertThat(shown).as("pages that show what was stored").isGreaterThan(10);
        assertThat(answers.faults()).isEmpty();
    }
}
