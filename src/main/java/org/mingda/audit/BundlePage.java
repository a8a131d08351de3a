package org.mingda.audit;

import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.revision.Revision;

/** The readable page of a bundle: one HTML file that needs nothing else, loads nothing and runs nothing. */
final class BundlePage {

    private static final String HEAD = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title><style>:root{color-scheme:light dark}body{font:1rem/1.75 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}pre{white-space:pre-wrap;\
            border:1px solid #999;padding:1em}</style></head><body>
            """;

    private final BundleWords words;
    private final StringBuilder html = new StringBuilder();

    private BundlePage(BundleWords words) {
        this.words = words;
    }

    static String html(Bundle bundle, BundleWords words) {
        BundlePage page = new BundlePage(words);
        page.top(bundle);
        bundle.decisions().forEach(page::decision);
        if (!bundle.versions().isEmpty()) {
            page.heading("audit_bundle.versions");
            bundle.versions().forEach(page::version);
        }
        page.heading("audit_bundle.entries");
        bundle.entries().forEach(page::entry);
        ChainHead head = bundle.making().head();
        page.line(words.of("audit_bundle.head", head.entries()) + " " + head.hash());
        page.line(words.of("audit_bundle.how"));
        return page.html.append("</body></html>\n").toString();
    }

    private void top(Bundle bundle) {
        Review review = bundle.review();
        html.append(HEAD.formatted(words.locale().toLanguageTag(), escaped(words.of("audit_bundle.title") + " · " + review.getTitle())));
        html.append("<h1>").append(escaped(review.getTitle())).append("</h1>\n");
        line(words.of("audit_bundle.made", words.moment(bundle.making().at()), bundle.making().by().getName()));
        fact("audit_bundle.kind", words.of("moderation_kind." + review.getKind()));
        fact("audit_bundle.state", words.of("moderation_state." + review.getState()));
        fact("audit_bundle.author", review.getAuthor().getName() + " (" + review.getAuthor().getToken() + ")");
        fact("audit_bundle.opened", words.moment(review.getOpenedAt()));
        fact("audit_bundle.address", review.getPath());
        heading("audit_bundle.text");
        verbatim(review.getText());
        heading("audit_bundle.decisions");
    }

    private void decision(Decision decision) {
        String who = decision.isByMachine() ? words.of("audit_bundle.machine") : decision.getBy().getName();
        String what = words.of("moderation_decision." + decision.getKind()) + (decision.isUndone() ? " (" + words.of("audit_bundle.undone") + ")" : "");
        html.append("<h3>").append(escaped(words.moment(decision.getAt()) + " · " + what + " · " + who)).append("</h3>\n");
        if (decision.getReason() != null) {
            line(words.of("moderation_reason." + decision.getReason()) + (decision.getExplanation() == null ? "" : ": " + decision.getExplanation()));
        }
        verbatim(decision.getJudgedText());
    }

    private void version(Revision version) {
        html.append("<h3>").append(escaped(words.of("audit_bundle.version", version.getNumber(), words.moment(version.getShownAt())))).append("</h3>\n");
        verbatim(version.getText());
    }

    private void entry(AuditEntry entry) {
        String who = entry.getActor() == null ? words.of("audit_bundle.machine") : entry.getActor().getName();
        line(words.moment(entry.getAt()) + " · " + words.of("audit_act." + entry.getAct()) + " · " + who + (entry.getDetail() == null ? "" : " · " + entry.getDetail()));
        if (entry.getPlace() != null) {
            html.append("<p>").append(escaped(words.of("audit_bundle.entry", entry.getPlace()))).append(" <code>").append(escaped(entry.getHash())).append("</code></p>\n");
        }
    }

    private void heading(String key) {
        html.append("<h2>").append(escaped(words.of(key))).append("</h2>\n");
    }

    private void fact(String key, String value) {
        html.append("<p><b>").append(escaped(words.of(key))).append("</b> ").append(escaped(value)).append("</p>\n");
    }

    private void line(String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private void verbatim(String text) {
        html.append("<pre>").append(escaped(text)).append("</pre>\n");
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
