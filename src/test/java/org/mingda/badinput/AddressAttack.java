package org.mingda.badinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingda.shell.Access;
import org.mingda.shell.Addresses;

/** Asks every address of the forum with payloads in the places of its path, in its query, in a body that it does not expect, and in cookies and headers. */
final class AddressAttack {

    /** Has the form of a token and belongs to nothing. */
    private static final String NOTHING = "AAAAAAAAAAAA";
    private static final Set<String> EVERYWHERE = Set.of("page", "back", "q", "zqx[]");
    private static final List<String> HEADERS = List.of("Accept-Language", "User-Agent", "Referer", "If-None-Match", "X-Forwarded-For", "Accept", "Range");

    private final Map<Payload.Kind, List<Payload>> table;
    private final Answers answers;
    private final Map<Access, Person> people;
    private final Map<String, Set<String>> parameters;
    private final List<Payload.Kind> kinds;
    private final Map<Payload.Kind, Integer> turns = new HashMap<>();
    private int turn;

    /**
     * @param people     who opens addresses of each kind
     * @param parameters names of parameters by view, as links have them
     */
    AddressAttack(Map<Payload.Kind, List<Payload>> table, Answers answers, Map<Access, Person> people, Map<String, Set<String>> parameters) {
        this.table = table;
        this.kinds = List.copyOf(table.keySet());
        this.answers = answers;
        this.people = people;
        this.parameters = parameters;
    }

    /** @param pages a page of each view, where the forum has one */
    void run(Map<String, String> pages) throws IOException {
        int number = 0;
        for (String address : Addresses.paths()) {
            Addresses.Match match = Addresses.find(address.replaceAll("\\{\\w+\\??\\}", NOTHING)).orElseThrow();
            Person person = people.get(match.access());
            String page = pages.getOrDefault(match.view(), address.replaceAll("\\{\\w+\\??\\}", NOTHING)).replaceAll("\\?.*", "");
            for (int round = 0; address.contains("{") && round < 2; round++) {
                String path = filled(address);
                answers.look(person + " opens " + path, person.get(path));
            }
            String query = query(match.view());
            answers.look(person + " opens " + page + "?" + query, person.get(page + "?" + query));
            String posted = query(match.view());
            answers.look(person + " posts to " + page + " " + posted, person.post(page, Person.URLENCODED, posted.getBytes(StandardCharsets.US_ASCII)));
            number++;
            if (number % 4 > 0) {
                continue;
            }
            answers.look(person + " posts JSON to " + page, person.post(page, "application/json", "{\"a\":[{\"b\":1e999}]}".getBytes(StandardCharsets.US_ASCII)));
        }
        besideTheAddress();
    }

    private String filled(String address) {
        StringBuilder path = new StringBuilder();
        for (String segment : address.substring(1).split("/")) {
            path.append('/').append(segment.startsWith("{") ? next().encoded() : segment);
        }
        return path.toString();
    }

    private String query(String view) {
        Set<String> names = new TreeSet<>(EVERYWHERE);
        names.addAll(parameters.getOrDefault(view, Set.of()));
        StringBuilder query = new StringBuilder();
        names.forEach(name -> query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(next().encoded()));
        return query.toString();
    }

    /** Cookies, one of them as the forum itself writes it, and headers. */
    private void besideTheAddress() throws IOException {
        Person nobody = people.get(Access.ANYONE);
        for (List<Payload> rows : table.values()) {
            for (Payload payload : rows) {
                String text = new String(payload.bytes(), StandardCharsets.ISO_8859_1).replaceAll("[^\\t -~\\u0080-\\u00ff]", "");
                String note = Base64.getUrlEncoder().withoutPadding().encodeToString(("shell.note_x\n" + new String(payload.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                String bare = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.bytes());
                String cut = text.substring(0, Math.min(text.length(), 3_000));
                if (payload.isShort()) {
                    answers.look("a note of " + payload, nobody.get("/sign-in", "Cookie", "note=" + note + "; lang=" + bare));
                    answers.look("a bare note of " + payload, nobody.get("/rules", "Cookie", "note=" + bare));
                    answers.look("a cookie of " + payload, nobody.get("/rules", "Cookie", "lang=" + cut + "; JSESSIONID=" + cut + "; " + cut));
                }
                String header = HEADERS.get(Math.floorMod(text.hashCode(), HEADERS.size()));
                answers.look("the header " + header + " of " + payload, nobody.get("/transparency/log.csv", header, cut));
                answers.look("the header " + header + " of " + payload, nobody.get("/no-such-page", header, cut));
            }
        }
    }

    private Payload next() {
        Payload.Kind kind = kinds.get(++turn % kinds.size());
        List<Payload> rows = table.get(kind);
        Payload payload;
        do {
            payload = rows.get(turns.merge(kind, 1, Integer::sum) % rows.size());
        } while (!payload.isShort());
        return payload;
    }
}
