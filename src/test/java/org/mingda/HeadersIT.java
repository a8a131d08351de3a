package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Addresses;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.PlainRequest;
import org.mingda.testing.ServiceTest;

/** Every answer, from pages, files, errors and refusals alike, tells the browser what it must not do with it. */
@ServiceTest
class HeadersIT {

    private static final String NOTHING = "AAAAAAAAAAAA";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin");
    /** Files for everybody's programs. */
    private static final List<String> FOR_PROGRAMS = List.of("/transparency/log.csv", "/transparency/log.json");

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    /** On the one database: headers do not hang on it, and these are many requests. */
    @Test
    void everyAddressSendsThemToNobodyAndToAnAdministrator() throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return;
            }
        }
        PlainBrowser nobody = new PlainBrowser(server.publicUrl());
        PlainBrowser administrator = new PlainBrowser(server.publicUrl()).signIn(people.signInPerson(Role.values()).getName(), People.PASSWORD);
        List<String> wrong = new ArrayList<>();
        for (String path : Addresses.paths()) {
            String tried = path.replaceAll("/\\{\\w+\\?\\}", "").replaceAll("\\{\\w+\\}", NOTHING);
            wrong.addAll(complaints(path, nobody.open(tried), !path.startsWith("/transparency/")));
            if (!path.equals("/sign-out")) {
                wrong.addAll(complaints("signed in: " + path, administrator.open(tried), !path.startsWith("/transparency/")));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyErrorAndRefusalSendsThem() throws IOException {
        Map<HttpResponse<String>, Integer> answers = new LinkedHashMap<>();
        answers.put(request("/no/such/page").get(), 404);
        answers.put(request("/question/" + NOTHING).get(), 404);
        answers.put(request("/questions?page=%ff").get(), 400);
        answers.put(request("/sign-in").send("PUT", "x"), 405);
        answers.put(request("/sign-in").with("Origin", "https://evil.example").send("POST", "a=b"), 403);
        answers.put(request("/sign-in").with("Origin", server.publicUrl()).with("Content-Type", "application/x-www-form-urlencoded").send("POST", "a=" + "b".repeat(2_100_000)), 413);
        answers.put(request("/sign-in").post(server.publicUrl(), Map.of("sign-in", "sign-in", "submit", "x", "jakarta.faces.ViewState", "stateless", "name", "x", "password", "y")), 422);
        answers.put(request("/ask").post(server.publicUrl(), Map.of("title", "x")), 401);
        answers.put(request("/stage/broken").get(), 500);
        List<String> wrong = new ArrayList<>();
        answers.forEach((answer, status) -> {
            if (answer.statusCode() != status) {
                wrong.add(answer.uri() + " answers " + answer.statusCode() + " instead of " + status);
            }
            wrong.addAll(complaints(String.valueOf(status), answer, true));
            if (answer.headers().firstValue("Server").isPresent() || answer.headers().firstValue("X-Powered-By").isPresent()) {
                wrong.add("tells what it runs on: " + answer.uri());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void filesOfTheLookSendThemAndMayBeKept() throws IOException {
        HttpResponse<String> file = request("/assets/mark.svg").get();
        assertThat(complaints("file", file, false)).isEmpty();
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).startsWith("public, max-age=");
        assertThat(complaints("no file", request("/assets/none.svg").get(), true)).isEmpty();
    }

    private static List<String> complaints(String what, HttpResponse<String> answer, boolean unkept) {
        List<String> complaints = new ArrayList<>();
        HttpHeaders headers = answer.headers();
        ALWAYS.forEach((name, value) -> expect(what, headers, name, value, complaints));
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        if (!policy.contains("default-src 'none'") || policy.contains("unsafe") || !policy.contains("frame-ancestors 'none'")) {
            complaints.add(what + " has the policy " + policy);
        }
        if (!headers.firstValue("Permissions-Policy").orElse("").contains("geolocation=()")) {
            complaints.add(what + " has no Permissions-Policy");
        }
        expect(what, headers, "Cross-Origin-Resource-Policy", headers.firstValue("Access-Control-Allow-Origin").isPresent() ? "cross-origin" : "same-origin", complaints);
        if (headers.firstValue("Access-Control-Allow-Origin").isPresent() && FOR_PROGRAMS.stream().noneMatch(answer.uri().getPath()::equals) && !what.contains("/transparency/{year}")) {
            complaints.add(what + " is open to other sites' scripts");
        }
        if (unkept) {
            expect(what, headers, "Cache-Control", "no-store", complaints);
        }
        return complaints;
    }

    private static void expect(String what, HttpHeaders headers, String name, String value, List<String> complaints) {
        if (!headers.allValues(name).equals(List.of(value))) {
            complaints.add(what + " has " + name + " " + headers.allValues(name));
        }
    }

    private PlainRequest request(String path) {
        return PlainRequest.from("127.0.0.1", server.publicUrl() + path);
    }
}
