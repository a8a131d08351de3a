package org.mingda.datacopy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingda.server.TimeSource;
import org.mingda.shell.Texts;
import java.time.format.DateTimeFormatter;

/** The page of an archive that anybody can read: one part for each kind, in the person's language. It stands alone and fetches nothing. */
final class CopyPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(TimeSource.ZONE);
    /** Where the words for the names in a column are. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("state", List.of("moderation_state.", "signoff_state.", "guidance_state.", "duplicate_state.", "datacopy_state.")),
            Map.entry("kind", List.of("moderation_kind.", "moderation_decision.", "credential_kind.")), Map.entry("province", List.of("site_province.")),
            Map.entry("reason", List.of("moderation_reason.")), Map.entry("wording", List.of("consent_text.")), Map.entry("lender_kind", List.of("question_lender.")),
            Map.entry("status", List.of("question_status.")), Map.entry("act", List.of("audit_act.", "credential_act.")), Map.entry("scope", List.of("moderation_scope.")),
            Map.entry("practice", List.of("credential_practice.")), Map.entry("side", List.of("declaration_side.")), Map.entry("outcome", List.of("appeal_outcome.")),
            Map.entry("ground", List.of("choice_ground.")), Map.entry("roles", List.of("account_role.")), Map.entry("language", List.of("datacopy_language.")));
    private static final String STYLE = ":root{color-scheme:light dark}body{font:17px/1.75 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em}dl{border-top:1px solid #999;padding:.5em 0;margin:0}"
            + "dt{opacity:.75;font-size:.9em}dd{margin:0 0 .5em;white-space:pre-wrap;overflow-wrap:anywhere}h2{margin-top:2em}";

    private final Locale locale;
    private final StringBuilder head = new StringBuilder(1024);
    private final StringBuilder contents = new StringBuilder(1024);
    private final StringBuilder parts = new StringBuilder(4096);
    private final List<String> empty = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    CopyPage(Locale locale, String name, Instant made) {
        this.locale = locale;
        String title = word("datacopy_page.title", name);
        head.append("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag()).append("\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(title)).append("</title><style>").append(STYLE).append("</style></head><body><h1>").append(escaped(title)).append("</h1><p>")
                .append(escaped(word("datacopy_page.made", MINUTE.format(made)))).append("</p>\n");
    }

    void kind(CopyKind kind, List<Map<String, Object>> rows) {
        String name = word("datacopy_kind." + kind);
        if (rows.isEmpty()) {
            empty.add(name);
            return;
        }
        begin(kind.file(), name);
        for (Map<String, Object> row : rows) {
            parts.append("<dl>");
            row.forEach((field, value) -> {
                String shown = shown(field, value);
                if (!shown.isEmpty()) {
                    parts.append("<dt>").append(escaped(word("datacopy_field." + field))).append("</dt><dd>").append(escaped(shown)).append("</dd>");
                }
            });
            parts.append("</dl>\n");
        }
    }

    /** A file that lies beside the page. */
    void file(String path) {
        files.add(path);
    }

    private void begin(String id, String name) {
        contents.append("<li><a href=\"#").append(id).append("\">").append(escaped(name)).append("</a></li>\n");
        parts.append("<h2 id=\"").append(id).append("\">").append(escaped(name)).append("</h2>\n");
    }

    String end() {
        if (!files.isEmpty()) {
            begin("files", word("datacopy_page.files"));
            parts.append("<ul>");
            files.forEach(path -> parts.append("<li><a href=\"").append(escaped(path)).append("\">").append(escaped(path)).append("</a></li>\n"));
            parts.append("</ul>\n");
        }
        if (!empty.isEmpty()) {
            parts.append("<p>").append(escaped(word("datacopy_page.empty") + String.join(word("datacopy_page.comma"), empty))).append("</p>\n");
        }
        return head + "<h2>" + escaped(word("datacopy_page.contents")) + "</h2><ul>" + contents + "</ul>\n" + parts + "</body></html>\n";
    }

    private String shown(String field, Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Instant time) {
            return MINUTE.format(time);
        } else if (value instanceof Boolean truth) {
            return word(truth ? "datacopy_page.yes" : "datacopy_page.no");
        }
        String text = value.toString();
        return WORDS.getOrDefault(field, List.of()).stream().map(stem -> word(stem + text)).filter(word -> !word.startsWith("??")).findFirst().orElse(text);
    }

    private String word(String key, Object... places) {
        return Texts.of(locale, key, places);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
