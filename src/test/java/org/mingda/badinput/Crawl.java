package org.mingda.badinput;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingda.shell.Access;
import org.mingda.shell.Addresses;

/** Follows the links of the forum as one person, so many pages of each address as tell the forms apart that stand there. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("[?&]([\\w.-]+)=");
    private static final int PUBLIC_PAGES = 2;
    private static final int OTHER_PAGES = 3;

    private final Person person;
    private final int publicPages;
    private final Answers answers;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>(Set.of("/"));
    private final Deque<String> ahead = new ArrayDeque<>(known);
    /** By the page's view, id and fields: one form of each kind. */
    private final Map<String, HtmlForm> forms = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    /** @param thorough whether to look at public pages again, which most people see alike */
    Crawl(Person person, Answers answers, boolean thorough) {
        this.person = person;
        this.publicPages = thorough ? PUBLIC_PAGES : 1;
        this.answers = answers;
    }

    Crawl run() throws IOException {
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (isWanted(path)) {
                read(path);
            }
        }
        return this;
    }

    private boolean isWanted(String path) {
        return Addresses.find(path.replaceAll("\\?.*", "")).map(found -> seen.merge(found.view(), 1, Integer::sum) <= (found.access() == Access.ANYONE ? publicPages : OTHER_PAGES)).orElse(false);
    }

    private void read(String path) throws IOException {
        HttpResponse<String> answer = person.get(path);
        answers.look(person + " reads " + path, answer);
        answer.headers().firstValue("Location").ifPresent(this::goOn);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            LINK.matcher(answer.body()).results().forEach(link -> goOn(HtmlForm.plain(link.group(1)).replaceAll("#.*", "")));
            HtmlForm.all(path, answer.body()).forEach(form -> forms.putIfAbsent(key(form), form));
            pages.put(path, answer.body());
        }
    }

    private void goOn(String path) {
        if (known.add(path)) {
            ahead.add(path);
        }
    }

    /** The view behind an address that may have a query. */
    static String view(String address) {
        return Addresses.find(address.replaceAll("\\?.*", "")).map(Addresses.Match::view).orElseThrow();
    }

    /** The place of a form in the forum: its view, id, fields and buttons; one without an id stands on many pages and leads to one place. */
    static String key(HtmlForm form) {
        String place = form.id().isEmpty() ? form.action().replaceAll("\\?.*", "") : view(form.page()) + " " + form.id();
        return place + " " + form.names() + form.buttons();
    }

    Map<String, HtmlForm> forms() {
        return forms;
    }

    Map<String, String> pages() {
        return pages;
    }

    /** The names of the parameters in the links to a view. */
    Map<String, Set<String>> parameters() {
        Map<String, Set<String>> parameters = new HashMap<>();
        for (String path : known) {
            Addresses.find(path.replaceAll("\\?.*", "")).ifPresent(found -> PARAMETER.matcher(path).results()
                    .forEach(name -> parameters.computeIfAbsent(found.view(), view -> new TreeSet<>()).add(name.group(1))));
        }
        return parameters;
    }
}
