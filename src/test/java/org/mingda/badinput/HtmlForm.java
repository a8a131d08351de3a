package org.mingda.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as it stands on a page.
 *
 * @param page    address of the page
 * @param id      empty where it has none
 * @param sent    what it would send now, without a button: names with their values
 * @param buttons names of what submits it
 * @param typed   names of the fields that take free text
 * @param names   of everything that it can send but its buttons
 * @param files   names of the fields that take files
 */
record HtmlForm(String page, String id, boolean post, String action, List<Map.Entry<String, String>> sent, List<String> buttons, Set<String> typed, Set<String> names, Set<String> files) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|button)\\b([^>]*)>|<(textarea)\\b([^>]*)>([^<]*)</textarea>|<(select)\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");

    /** The forms of a page in their order. */
    static List<HtmlForm> all(String page, String html) {
        List<HtmlForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            forms.add(read(page, attributes(form.group(1)), form.group(2)));
        }
        return forms;
    }

    private static HtmlForm read(String page, Map<String, String> form, String inside) {
        HtmlForm read = new HtmlForm(page, form.getOrDefault("id", ""), "post".equalsIgnoreCase(form.get("method")), form.getOrDefault("action", page),
                new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Matcher field = FIELD.matcher(inside);
        while (field.find()) {
            if (field.group(1) != null) {
                read.input(field.group(1), attributes(field.group(2)));
            } else if (field.group(3) != null) {
                read.area(attributes(field.group(4)).get("name"), plain(field.group(5)));
            } else {
                read.select(attributes(field.group(7)).get("name"), field.group(8));
            }
        }
        return read;
    }

    private void input(String tag, Map<String, String> attributes) {
        String name = attributes.get("name");
        if (name == null) {
            return;
        }
        switch (tag.equals("button") ? "submit" : attributes.getOrDefault("type", "text")) {
            case "submit", "image" -> buttons.add(name);
            case "file" -> files.add(name);
            case "radio", "checkbox" -> {
                names.add(name);
                if (attributes.containsKey("checked")) {
                    sent.add(Map.entry(name, attributes.getOrDefault("value", "on")));
                }
            }
            case "hidden" -> {
                names.add(name);
                sent.add(Map.entry(name, attributes.getOrDefault("value", "")));
            }
            default -> {
                names.add(name);
                typed.add(name);
                sent.add(Map.entry(name, attributes.getOrDefault("value", "")));
            }
        }
    }

    private void area(String name, String text) {
        names.add(name);
        typed.add(name);
        sent.add(Map.entry(name, text));
    }

    private void select(String name, String options) {
        names.add(name);
        Map<String, String> chosen = OPTION.matcher(options).results().map(option -> attributes(option.group(1)))
                .reduce((first, next) -> next.containsKey("selected") ? next : first).orElse(Map.of());
        sent.add(Map.entry(name, chosen.getOrDefault("value", "")));
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE.matcher(tag).results().collect(Collectors.toMap(found -> found.group(1), found -> plain(found.group(2)), (first, again) -> first));
    }

    static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
