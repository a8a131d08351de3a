package org.mingda.badinput;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Posts a form again and again: every kind of payload in its texts, then in all that it sends, then bodies that are no such form. What was refused must have left no trace. */
final class FormAttack {

    private static final byte[] ONE = {'1'};
    /** Whoever gets one of these is no longer who he was. */
    private static final Set<Integer> ELSEWHERE = Set.of(303, 401, 403, 404, 409);

    /** Bodies that are no form at all are read in one place for all forms. */
    private static final int RAW_EACH = 5;

    /** A request that can be made again. */
    private interface Request {
        HttpResponse<String> send() throws IOException;
    }

    private final Map<Payload.Kind, List<Payload>> table;
    private final List<Payload.Kind> kinds;
    private final Answers answers;
    private final Tables tables;
    /** Which row of each kind comes next, so that all are used in turn. */
    private final Map<Payload.Kind, Integer> turns = new HashMap<>();
    private Map<String, String> before;
    private Person person;
    private HtmlForm form;
    private int number;
    private int turn;
    /** The payloads of the request that is being made. */
    private String used = "";

    FormAttack(Map<Payload.Kind, List<Payload>> table, Answers answers, Tables tables) throws SQLException {
        this.table = table;
        this.kinds = List.copyOf(table.keySet());
        this.answers = answers;
        this.tables = tables;
        this.before = tables.now();
    }

    void run(Person by, HtmlForm first) throws IOException, SQLException {
        person = by;
        form = first;
        number++;
        if (!form.post()) {
            asAddress();
            return;
        }
        int rounds = form.typed().isEmpty() ? 0 : table.size() / form.typed().size() + 1;
        for (int round = 0; round < rounds; round++) {
            if (!send("words", pressed(filled(form.typed()), 0))) {
                return;
            }
        }
        if (send("payloads everywhere", pressed(filled(form.names()), 0)) && send("payloads everywhere", pressed(filled(form.names()), number)) && shapes() && number % RAW_EACH == 0) {
            bodies();
        }
    }

    /** A form that only asks: its fields in the address, and the same as a post, which it is none. */
    private void asAddress() throws IOException, SQLException {
        for (int round = 0; round < table.size() / 2; round++) {
            StringBuilder query = new StringBuilder();
            for (String name : form.names()) {
                query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(next(true).encoded());
            }
            String path = form.action().replaceAll("\\?.*", "");
            boolean asks = round % 2 == 0;
            look("payloads", () -> asks ? person.get(path + "?" + query) : person.post(path, Person.URLENCODED, query.toString().getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** In each of these fields a payload of another kind. */
    private Body filled(Set<String> names) {
        Body body = new Body(form);
        for (String name : names) {
            if (body.isFree(name)) {
                body.typed(name, next(false).bytes());
            }
        }
        for (String name : names.equals(form.names()) ? form.files() : Set.<String>of()) {
            body.withFile(name, next(true).bytes());
        }
        return body;
    }

    /** The form, misshapen. */
    private boolean shapes() throws IOException, SQLException {
        Body none = new Body(form);
        Body twice = new Body(form);
        Body arrays = new Body(form);
        for (String name : form.names()) {
            if (none.isFree(name)) {
                none.without(name);
                twice.again(name, ONE).again(name, new byte[0]);
                arrays.again(name + "[]", ONE).again(name + "[0].a", ONE).again(form.id() + ":" + name, ONE);
            }
        }
        return send("missing fields", pressed(none, 0)) && send("repeated fields", pressed(twice, 0))
                && (number % 2 == 0 ? send("arrays", pressed(arrays, 0)) : send("another view", pressed(new Body(form).typed("jakarta.faces.ViewState", "rO0ABXNyABFqYXZh:-1"), 0)))
                && send("an old token", pressed(new Body(form).typed("form_token", "AAAAAAAAAAAA.1.AAAA"), 0));
    }

    /** No form at all. */
    private void bodies() throws IOException, SQLException {
        Body whole = pressed(new Body(form), 0);
        byte[] multipart = whole.multipart(ONE);
        raw("JSON", "application/json", whole.json());
        raw("JSON as a form", Person.URLENCODED, whole.json());
        raw("plain text", "text/plain", whole.urlencoded());
        raw("the other encoding", Person.URLENCODED, multipart);
        raw("no boundary", "multipart/form-data", multipart);
        raw("a cut multipart", Body.multipartType(), Arrays.copyOf(multipart, multipart.length * 2 / 3));
        raw("UTF-16", Person.URLENCODED + "; charset=UTF-16", whole.urlencoded());
        raw("an unknown charset", Person.URLENCODED + "; charset=zqx", whole.urlencoded());
        raw("nothing", Person.URLENCODED, new byte[0]);
        raw("too many fields", Person.URLENCODED, "a=1&".repeat(40_000).getBytes(StandardCharsets.US_ASCII));
    }

    private Body pressed(Body body, int number) {
        return form.buttons().isEmpty() ? body : body.pressed(form.buttons().get(number % form.buttons().size()));
    }

    private boolean send(String what, Body body) throws IOException, SQLException {
        used = used.isEmpty() ? what : what + " " + used;
        boolean plain = form.files().isEmpty();
        byte[] bytes = plain ? body.urlencoded() : body.multipart(inHeader(next(true)));
        HttpResponse<String> answer = look(used, () -> person.post(form.action(), plain ? Person.URLENCODED : Body.multipartType(), bytes));
        used = "";
        return !ELSEWHERE.contains(answer.statusCode()) && !answer.body().contains("form_stale") || again();
    }

    private void raw(String what, String type, byte[] body) throws IOException, SQLException {
        look(what, () -> person.post(form.action(), type, body));
    }

    /** Opens the page anew; false where the form is gone from it. */
    private boolean again() throws IOException {
        HttpResponse<String> page = person.get(form.page());
        if (page.headers().firstValue("Location").filter(place -> place.startsWith("/sign-in")).isPresent()) {
            person.signIn();
            page = person.get(form.page());
        }
        String id = form.id();
        Optional<HtmlForm> fresh = HtmlForm.all(form.page(), page.body()).stream().filter(f -> f.id().equals(id) && f.post()).findFirst();
        fresh.ifPresent(f -> form = f);
        return fresh.isPresent();
    }

    private HttpResponse<String> look(String what, Request request) throws IOException, SQLException {
        String who = person + " sends " + what + " by the form " + form.id() + " of " + form.page();
        HttpResponse<String> answer = request.send();
        boolean refused = answers.look(who, answer);
        Map<String, String> after = tables.now();
        if (refused && !after.equals(before)) {
            // once more: what somebody else did in the meantime is not done again
            before = tables.now();
            HttpResponse<String> second = request.send();
            after = tables.now();
            if (second.statusCode() == answer.statusCode() && !after.equals(before)) {
                Map<String, String> kept = new HashMap<>(after);
                kept.entrySet().removeAll(before.entrySet());
                answers.add("is refused and yet kept", who + " (" + answer.statusCode() + "): " + kept);
            }
        }
        before = after;
        return answer;
    }

    /** The next row, of another kind than the last; of each kind all in turn. */
    private Payload next(boolean brief) {
        Payload.Kind kind = kinds.get(++turn % kinds.size());
        List<Payload> rows = table.get(kind);
        Payload payload;
        do {
            payload = rows.get(turns.merge(kind, 1, Integer::sum) % rows.size());
        } while (brief && !payload.isShort());
        used += "[" + payload + "]";
        return payload;
    }

    private static byte[] inHeader(Payload payload) {
        return new String(payload.bytes(), StandardCharsets.ISO_8859_1).replaceAll("[\\r\\n\"]", "_").getBytes(StandardCharsets.ISO_8859_1);
    }
}
