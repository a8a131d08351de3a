package org.mingda.shell;

import static org.mingda.shell.Access.ADMIN;
import static org.mingda.shell.Access.ANYONE;
import static org.mingda.shell.Access.EDITOR;
import static org.mingda.shell.Access.MODERATOR;
import static org.mingda.shell.Access.SIGNED_IN;
import static org.mingda.shell.Access.VERIFIER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of public addresses: path, page, who may see it. Public addresses are permanent: add, never change.
 *
 * <p>A segment in braces is a parameter of one segment; {@code {slug?}} may be absent. The first row that matches wins.
 */
public final class Addresses {

    private static final List<Row> TABLE = List.of(
            row("/", "/home/index.xhtml", ANYONE),
            row("/articles/{category?}", "/article/list.xhtml", ANYONE),
            row("/article/{token}/{slug?}", "/article/view.xhtml", ANYONE),
            row("/comment/{token}", "/comment/place.xhtml", ANYONE),
            row("/comments/{token}", "/comment/list.xhtml", ANYONE),
            row("/questions", "/question/list.xhtml", ANYONE),
            row("/question/{token}", "/question/view.xhtml", ANYONE),
            row("/professionals", "/directory/list.xhtml", ANYONE),
            row("/professional/{token}", "/directory/view.xhtml", ANYONE),
            row("/response-times", "/response/figures.xhtml", ANYONE),
            row("/badge/{token}", "/badge/view.xhtml", ANYONE),
            row("/report/{token}", "/report/new.xhtml", ANYONE),
            row("/report/status/{key}", "/report/status.xhtml", ANYONE),
            row("/notice/{token}", "/takedown/new.xhtml", ANYONE),
            row("/notice/status/{key}", "/takedown/status.xhtml", ANYONE),
            row("/transparency", "/transparency/years.xhtml", ANYONE),
            row("/transparency/log", "/transparency/log.xhtml", ANYONE),
            row("/transparency/log.csv", "/transparency-log", ANYONE),
            row("/transparency/log.json", "/transparency-log", ANYONE),
            row("/transparency/{year}", "/transparency-report", ANYONE),
            row("/history/{token}", "/revision/list.xhtml", ANYONE),
            row("/law/{token}", "/statute/view.xhtml", ANYONE),
            row("/rules", "/home/plain.xhtml", ANYONE),
            row("/about", "/home/plain.xhtml", ANYONE),
            row("/privacy", "/home/plain.xhtml", ANYONE),
            row("/sign-in", "/signin/sign-in.xhtml", ANYONE),
            row("/sign-in/second", "/factor/second.xhtml", ANYONE),
            row("/sign-in/openid", "/openid", ANYONE),
            row("/sign-in/openid/return", "/openid", ANYONE),
            row("/sign-up", "/signup/sign-up.xhtml", ANYONE),
            row("/sign-up/sent", "/signup/sign-up-sent.xhtml", ANYONE),
            row("/sign-out", "/sign-out", ANYONE),
            row("/forgot-password", "/signup/forgot.xhtml", ANYONE),
            row("/forgot-password/sent", "/signup/forgot-sent.xhtml", ANYONE),
            row("/reset-password/{secret}", "/signup/reset.xhtml", ANYONE),
            row("/set-up/{secret}", "/signup/reset.xhtml", ANYONE),
            row("/confirm/{secret}", "/signup/confirm.xhtml", ANYONE),
            row("/language/{locale}", "/language", ANYONE),

            row("/ask", "/question/ask.xhtml", SIGNED_IN),
            row("/ask/similar", "/ask-similar", SIGNED_IN),
            row("/question/{token}/edit", "/question/edit.xhtml", SIGNED_IN),
            row("/question/{token}/answer", "/answer/write.xhtml", SIGNED_IN),
            row("/question/{token}/ask-by-name", "/routing/ask.xhtml", SIGNED_IN),
            row("/question/{token}/private", "/confidence/view.xhtml", SIGNED_IN),
            row("/private-file/{token}", "/confidence-file", SIGNED_IN),
            row("/question/{token}/duplicate", "/duplicate/propose.xhtml", SIGNED_IN),
            row("/question/{token}/follow-up/{answer}", "/followup/write.xhtml", SIGNED_IN),
            row("/answer/{token}/choice", "/choice/make.xhtml", SIGNED_IN),
            row("/answer/{token}/edit", "/answer/edit.xhtml", SIGNED_IN),
            row("/follow-up/{token}/edit", "/followup/edit.xhtml", SIGNED_IN),
            row("/comment/{token}/edit", "/comment/edit.xhtml", SIGNED_IN),
            row("/comment/{token}/reply", "/comment/reply.xhtml", SIGNED_IN),
            row("/rechecks", "/citation/list.xhtml", SIGNED_IN),
            row("/recheck/{token}", "/citation/check.xhtml", SIGNED_IN),
            row("/me", "/me/overview.xhtml", SIGNED_IN),
            row("/me/session/{token}", "/me/session.xhtml", SIGNED_IN),
            row("/me/drafts", "/draft/mine.xhtml", SIGNED_IN),
            row("/me/draft/keep", "/draft-keep", SIGNED_IN),
            row("/me/draft/{token}", "/draft/view.xhtml", SIGNED_IN),
            row("/me/profile", "/me/profile.xhtml", SIGNED_IN),
            row("/me/password", "/me/password.xhtml", SIGNED_IN),
            row("/me/prove", "/factor/prove.xhtml", SIGNED_IN),
            row("/me/security", "/factor/security.xhtml", SIGNED_IN),
            row("/me/security/app", "/factor/app.xhtml", SIGNED_IN),
            row("/me/security/passkeys", "/passkey/add.xhtml", SIGNED_IN),
            row("/me/security/passkey/{token}", "/passkey/view.xhtml", SIGNED_IN),
            row("/me/security/openid", "/openid", SIGNED_IN),
            row("/me/security/phone", "/phone/check.xhtml", SIGNED_IN),
            row("/me/security/codes", "/factor/codes.xhtml", SIGNED_IN),
            row("/me/consents", "/consent/mine.xhtml", SIGNED_IN),
            row("/me/close", "/closing/mine.xhtml", SIGNED_IN),
            row("/me/data", "/datacopy/mine.xhtml", SIGNED_IN),
            row("/me/data/{token}", "/data-copy", SIGNED_IN),
            row("/me/notices", "/notification/inbox.xhtml", SIGNED_IN),
            row("/me/submissions", "/statement/mine.xhtml", SIGNED_IN),
            row("/me/decision/{token}", "/statement/view.xhtml", SIGNED_IN),
            row("/me/sanctions", "/sanction/mine.xhtml", SIGNED_IN),
            row("/me/reports", "/report/mine.xhtml", SIGNED_IN),
            row("/me/takedown/{token}", "/takedown/counter.xhtml", SIGNED_IN),
            row("/me/credentials", "/application/mine.xhtml", SIGNED_IN),
            row("/me/apply", "/application/apply.xhtml", SIGNED_IN),
            row("/me/credential/{token}", "/application/view.xhtml", SIGNED_IN),
            row("/me/guidance", "/guidance/ask.xhtml", SIGNED_IN),
            row("/me/guidance/{token}", "/guidance/view.xhtml", SIGNED_IN),
            row("/me/waiting", "/routing/waiting.xhtml", SIGNED_IN),
            row("/me/follows", "/routing/follows.xhtml", SIGNED_IN),
            row("/me/sign-offs", "/signoff/list.xhtml", SIGNED_IN),
            row("/me/sign-off/{token}", "/signoff/view.xhtml", SIGNED_IN),

            row("/desk", "/desk/queue.xhtml", MODERATOR),
            row("/desk/item/{token}", "/desk/item.xhtml", MODERATOR),
            row("/desk/bundle/{token}", "/evidence-bundle", SIGNED_IN),
            row("/desk/live", "/live", MODERATOR),
            row("/desk/lease/{token}", "/lease", SIGNED_IN),
            row("/desk/decided", "/desk/decided.xhtml", MODERATOR),
            row("/desk/account/{token}", "/desk/author.xhtml", MODERATOR),
            row("/desk/account/{token}/sanction", "/sanction/new.xhtml", MODERATOR),
            row("/desk/sanction/{token}", "/sanction/view.xhtml", MODERATOR),
            row("/desk/ranking", "/ranking/list.xhtml", MODERATOR),
            row("/desk/ranking/{token}", "/ranking/view.xhtml", MODERATOR),
            row("/desk/twins/{token}", "/twins/view.xhtml", MODERATOR),
            row("/desk/rules", "/backtest/rules.xhtml", MODERATOR),
            row("/desk/rules/new", "/backtest/writing.xhtml", MODERATOR),
            row("/desk/rules/trial", "/backtest/trial.xhtml", MODERATOR),
            row("/desk/rule/{token}", "/backtest/rule.xhtml", MODERATOR),
            row("/desk/rule/{token}/edit", "/backtest/writing.xhtml", MODERATOR),
            row("/desk/words", "/backtest/rules.xhtml", MODERATOR),
            row("/desk/word/{token}", "/backtest/rule.xhtml", MODERATOR),
            row("/desk/report/{token}", "/report/item.xhtml", MODERATOR),
            row("/desk/appeals", "/appeal/list.xhtml", SIGNED_IN),
            row("/desk/appeals/outcomes", "/appeal/outcomes.xhtml", MODERATOR),
            row("/desk/appeal/{token}", "/appeal/item.xhtml", SIGNED_IN),
            row("/desk/takedowns", "/takedown/list.xhtml", MODERATOR),
            row("/desk/takedown/{token}", "/takedown/item.xhtml", MODERATOR),
            row("/desk/patrol", "/patrol/list.xhtml", MODERATOR),
            row("/desk/patrol/{token}", "/patrol/item.xhtml", MODERATOR),
            row("/desk/duplicates", "/duplicate/desk.xhtml", MODERATOR),
            row("/desk/duplicate/{token}", "/duplicate/item.xhtml", MODERATOR),
            row("/desk/credentials", "/verification/desk.xhtml", VERIFIER),
            row("/desk/credential/{token}", "/verification/review.xhtml", VERIFIER),
            row("/desk/evidence/{token}", "/evidence", SIGNED_IN),
            row("/desk/articles", "/editing/drafts.xhtml", EDITOR),
            row("/desk/article/new", "/editing/edit.xhtml", EDITOR),
            row("/desk/article/{token}", "/editing/edit.xhtml", EDITOR),
            row("/desk/article/{token}/revisions", "/editing/revisions.xhtml", EDITOR),
            row("/desk/feature/{token}", "/comment/feature.xhtml", SIGNED_IN),
            row("/desk/import", "/importing/import.xhtml", EDITOR),

            row("/admin", "/site/admin.xhtml", ADMIN),
            row("/admin/accounts", "/staff/list.xhtml", ADMIN),
            row("/admin/account/{token}", "/staff/roles.xhtml", ADMIN),
            row("/admin/account/{token}/sign-in", "/rescue/view.xhtml", ADMIN),
            row("/admin/account/{token}/sections", "/section/assign.xhtml", ADMIN),
            row("/admin/account/{token}/hold", "/closing/hold.xhtml", ADMIN),
            row("/admin/retention", "/closing/retention.xhtml", ADMIN),
            row("/admin/sealed/{token}", "/closing/record.xhtml", ADMIN),
            row("/admin/seals", "/sealing/admin.xhtml", ADMIN),
            row("/admin/settings", "/site/settings.xhtml", ADMIN),
            row("/admin/categories", "/site/categories.xhtml", ADMIN),
            row("/admin/categories/new", "/site/category.xhtml", ADMIN),
            row("/admin/category/{slug}", "/site/category.xhtml", ADMIN),
            row("/admin/statutes", "/statute/list.xhtml", ADMIN),
            row("/admin/statute/{token}", "/statute/edit.xhtml", ADMIN),
            row("/admin/mail", "/notification/mail.xhtml", ADMIN),
            row("/admin/mail/{token}", "/notification/letter.xhtml", ADMIN),
            row("/admin/audit", "/audit/list.xhtml", ADMIN),
            row("/admin/audit/check", "/audit/check.xhtml", ADMIN));

    /** One line of the table. */
    record Row(String[] segments, String view, Access access) {
    }

    /**
     * What an address leads to.
     *
     * @param view       the page's place in the web root
     * @param access     who may see it
     * @param parameters the segments in braces, by name
     */
    public record Match(String view, Access access, Map<String, String> parameters) {
    }

    /** Every address as the table has it, in its order. */
    public static List<String> paths() {
        return TABLE.stream().map(row -> "/" + String.join("/", row.segments())).toList();
    }

    private Addresses() {
    }

    /** Where a path leads, if anywhere. */
    public static Optional<Match> find(String path) {
        String[] parts = segments(path);
        for (Row row : TABLE) {
            Map<String, String> parameters = parameters(row.segments(), parts);
            if (parameters != null) {
                return Optional.of(new Match(row.view(), row.access(), parameters));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> parameters(String[] pattern, String[] parts) {
        if (parts.length > pattern.length) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            String name = pattern[i];
            if (i >= parts.length) {
                if (!name.endsWith("?}")) {
                    return null;
                }
            } else if (name.startsWith("{")) {
                parameters.put(name.substring(1, name.length() - (name.endsWith("?}") ? 2 : 1)), parts[i]);
            } else if (!name.equals(parts[i])) {
                return null;
            }
        }
        return parameters;
    }

    private static Row row(String path, String view, Access access) {
        return new Row(segments(path), view, access);
    }

    private static String[] segments(String path) {
        return path.equals("/") ? new String[0] : path.substring(1).split("/", -1);
    }
}
