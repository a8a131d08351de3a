package org.mingda.datacopy;

import java.time.Instant;
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
    private static final Map<String, List<String>> WORDS = Map.of("state", List.of("moderation_state.", "signoff_state.", "guidance_state.", "duplicate_state.", "datacopy_state."),
            "kind", List.of("moderation_kind.", "moderation_decision.", "credential_kind."), "province", List.of("site_province."), "reason", List.of("moderation_reason."),
            "wording", List.of("consent_text."), "lender_kind", List.of("question_lender."), "status", List.of("question_status."), "act", List.of("audit_act."));

    private final Locale locale;
    private final StringBuilder html = new StringBuilder(4096);

    CopyPage(Locale locale, String name, Instant made) {
        this.locale = locale;
        String title = word("datacopy_page.title", name);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag()).append("\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(title)).append("</title><style>body{font:17px/1.75 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em}dl{border-top:1px solid #bbb;padding:.5em 0;margin:0}")
                .append("dt{color:#555;font-size:.9em}dd{margin:0 0 .5em;white-space:pre-wrap;overflow-wrap:anywhere}h2{margin-top:2em}</style></head><body><h1>").append(escaped(title)).append("</h1><p>")
                .append(escaped(word("datacopy_page.made", MINUTE.format(made)))).append("</p>\n");
    }

    void kind(CopyKind kind, List<Map<String, Object>> rows) {
        html.append("<h2>").append(escaped(word("datacopy_kind." + kind))).append("</h2>\n");
        if (rows.isEmpty()) {
            html.append("<p>").append(escaped(word("datacopy_page.nothing"))).append("</p>\n");
        }
        for (Map<String, Object> row : rows) {
            html.append("<dl>");
            row.forEach((field, value) -> {
                String shown = shown(field, value);
                if (!shown.isEmpty()) {
                    html.append("<dt>").append(escaped(word("datacopy_field." + field))).append("</dt><dd>").append(escaped(shown)).append("</dd>");
                }
            });
            html.append("</dl>\n");
        }
    }

    String end() {
        return html.append("</body></html>\n").toString();
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
