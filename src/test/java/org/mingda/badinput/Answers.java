package org.mingda.badinput;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at each answer and remembers what is wrong with it. */
final class Answers {

    /** 1234*4321, which no row of the table contains. */
    private static final String WORKED_OUT = "5332114";
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][^\\s/>]*)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern NAME = Pattern.compile("\\s([^\\s=>/\"]+)(?:=\"([^\"]*)\")?");
    private static final Pattern INSIDE = Pattern.compile("\\n\\s*at (org|java|jakarta|com)\\.|org\\.mingda\\.[a-z]|(java|jakarta)\\.[a-z]+\\.[A-Za-z.]*Exception|root:x:0:|SQLSTATE|Payara|GlassFish");
    /** Quoted from the table itself, these prove nothing. */
    private static final Pattern OWN_WORDS = Pattern.compile("java\\.lang\\.Runtime");
    private static final int SERVER_ERROR = 500;

    private final Map<String, List<String>> wrong = new TreeMap<>();

    /** Returns whether the request was refused. */
    boolean look(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= SERVER_ERROR) {
            add("answers " + answer.statusCode(), what);
        }
        headers(what, answer);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            html(what, answer.body());
        } else if (!answer.body().isEmpty() && !type.matches("(text/plain|text/csv|text/event-stream|application/json|application/zip|image/.*|text/css|text/javascript|application/pdf)(; ?charset=UTF-8)?")) {
            add("is of type '" + type + "'", what);
        }
        return answer.statusCode() >= 400;
    }

    private void headers(String what, HttpResponse<String> answer) {
        answer.headers().map().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).contains(Payload.CANARY) || name.equalsIgnoreCase("Set-Cookie") && values.toString().contains(Payload.CANARY)) {
                add("has the header " + name, what);
            }
        });
        Optional<String> place = answer.headers().firstValue("Location");
        if (place.isPresent() && (!place.get().startsWith("/") || place.get().startsWith("//") || place.get().startsWith("/\\"))) {
            add("leads to " + place.get(), what);
        }
        // without a word only the server itself refuses: an address that is none, before the forum is asked
        boolean forum = answer.statusCode() != 400 || !answer.body().isEmpty();
        if (forum && (answer.headers().firstValue("X-Content-Type-Options").isEmpty() || answer.headers().firstValue("Content-Security-Policy").isEmpty())) {
            add("comes without the headers of every answer", what);
        }
    }

    private void html(String what, String page) {
        if (page.contains(WORKED_OUT)) {
            add("works an expression out", what);
        }
        if (!page.startsWith("<!DOCTYPE html>")) {
            add("is no page", what);
        }
        Matcher inside = INSIDE.matcher(OWN_WORDS.matcher(page).replaceAll(""));
        if (inside.find()) {
            add("tells of the inside: " + inside.group(), what);
        }
        TAG.matcher(page).results().forEach(tag -> {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (name.contains(Payload.CANARY)) {
                add("has the element <" + name + ">", what);
            }
            NAME.matcher(tag.group(2)).results().forEach(attribute -> attribute(what, attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(2)));
        });
        if (page.contains("<" + Payload.CANARY)) {
            add("holds <" + Payload.CANARY, what);
        }
    }

    private void attribute(String what, String name, String value) {
        if (name.contains(Payload.CANARY) || name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            add("has the attribute " + name, what);
        }
        if (List.of("href", "src", "action", "formaction").contains(name) && value != null && value.strip().toLowerCase(Locale.ROOT).matches("(?s)(java|vb)\\s*script:.*|data:text.*")) {
            add("has the address " + value, what);
        }
    }

    void add(String fault, String what) {
        System.out.println(fault + ": " + what); // at once: of a run that is cut short this is all there is
        wrong.computeIfAbsent(fault, f -> new ArrayList<>()).add(what);
    }

    /** What is wrong, each fault with how often and with the first requests that showed it. */
    List<String> faults() {
        return wrong.entrySet().stream().map(f -> f.getKey() + " " + f.getValue().size() + " times: " + f.getValue().subList(0, Math.min(6, f.getValue().size()))).toList();
    }
}
