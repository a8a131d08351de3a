package org.mingda.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.article.ArticleText;
import org.mingda.article.RelatedTitle;
import org.mingda.comment.ClaimedAuthor;
import org.mingda.comment.Comment;
import org.mingda.comment.ImportedComment;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.server.TimeSource;
import org.mingda.site.Category;

/** Reads one {@link ArticlePage} line by line. Lines are counted from 1, as editors show them. */
final class ArticlePageReader {

    private static final int FOUND_MAX = 30;
    private static final Pattern CRUMBS = Pattern.compile("首页 *>(.+?) 人气 *: *(\\d{1,12}) +日期 *: *(\\S+(?: +\\S+)?)");
    private static final Pattern COMMENT = Pattern.compile("头像 +(\\S.*?) +(\\S+)");
    private static final Pattern NAME_KIND = Pattern.compile("(.*\\S) *[-－–—] *(\\S[^-－–—]*)");
    private static final Pattern BULLET = Pattern.compile("[•·●▪] *(\\S.*)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-M-d H:m[:s]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final String BODY_MARK = "文章正文";
    private static final String COMMENTS_MARK = "精彩评论";

    private final String[] lines;
    /** The line to be read next, from 0. */
    private int at;

    ArticlePageReader(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        lines = plain.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        }
    }

    ArticlePage read() {
        String title = title();
        Matcher crumbs = crumbs();
        String category = category(crumbs.group(1));
        Instant publishedAt = time(crumbs.group(3));
        at++;
        mark();
        String body = body(title);
        List<ImportedComment> comments = comments();
        return new ArticlePage(title, category, publishedAt, Long.parseLong(crumbs.group(2)), body, comments, related());
    }

    private String title() {
        skipBlank();
        String title = CleanText.line(line());
        if (title.isEmpty() || title.length() > ArticleText.TITLE_MAX) {
            throw refusal("importing.title", ArticleText.TITLE_MAX);
        }
        at++;
        return title;
    }

    /** Stays on the line, so that what is wrong with its parts can name it. */
    private Matcher crumbs() {
        skipBlank();
        Matcher crumbs = CRUMBS.matcher(Normalizer.normalize(spaced(line()), Normalizer.Form.NFKC).replaceAll("[›»→]", ">"));
        if (!crumbs.matches()) {
            throw refusal("importing.crumbs");
        }
        return crumbs;
    }

    private String category(String crumbs) {
        String[] path = crumbs.split(">");
        String name = path.length == 0 ? "" : CleanText.line(path[path.length - 1]);
        if (name.isEmpty() || name.length() > Category.NAME_MAX) {
            throw refusal("importing.crumbs");
        }
        return name;
    }

    private Instant time(String written) {
        try {
            return LocalDateTime.parse(written, TIME).atZone(TimeSource.ZONE).toInstant();
        } catch (DateTimeException none) {
            throw refusal("importing.date");
        }
    }

    private void mark() {
        skipBlank();
        if (!line().equals(BODY_MARK)) {
            throw refusal("importing.mark");
        }
        at++;
    }

    private String body(String title) {
        int first = at + 1;
        ImportedText text = new ImportedText(title);
        for (int end = bodyEnd(); at < end; at++) {
            text.add(line());
        }
        String body = CleanText.body(text.markdown());
        if (body.isEmpty()) {
            throw refusal("importing.body");
        }
        if (body.length() > ArticleText.BODY_MAX) {
            throw new Refusal("importing.body_long", String.valueOf(first), String.valueOf(at), String.valueOf(ArticleText.BODY_MAX));
        }
        return body;
    }

    /** The body may hold lists with bullets: it ends at the mark of the comments, or without them at the bullets that end the file. */
    private int bodyEnd() {
        for (int i = at; i < lines.length; i++) {
            if (lines[i].equals(COMMENTS_MARK)) {
                return i;
            }
        }
        int end = lines.length;
        while (end > at && (lines[end - 1].isEmpty() || isBullet(lines[end - 1]))) {
            end--;
        }
        return end;
    }

    private static boolean isBullet(String line) {
        return BULLET.matcher(line).matches();
    }

    private List<ImportedComment> comments() {
        List<ImportedComment> comments = new ArrayList<>();
        if (at < lines.length && line().equals(COMMENTS_MARK)) {
            at++;
            skipBlank();
            while (at < lines.length && !isBullet(line())) {
                comments.add(comment());
                skipBlank();
            }
        }
        return comments;
    }

    private ImportedComment comment() {
        Matcher head = COMMENT.matcher(spaced(line()));
        if (!head.matches()) {
            throw refusal("importing.comment");
        }
        ClaimedAuthor author = author(head.group(1));
        Instant day = day(head.group(2));
        at++;
        int first = at;
        StringBuilder words = new StringBuilder();
        while (at < lines.length && !spaced(line()).startsWith("头像 ") && !isBullet(line())) {
            words.append(ImportedText.escaped(line())).append('\n');
            at++;
        }
        String body = CleanText.body(words.toString());
        if (body.isEmpty() || body.length() > Comment.BODY_MAX) {
            at = Math.min(first, lines.length - 1);
            throw refusal("importing.comment_text", Comment.BODY_MAX);
        }
        return new ImportedComment(author, day, body);
    }

    private ClaimedAuthor author(String written) {
        Matcher parts = NAME_KIND.matcher(written);
        String name = CleanText.line(parts.matches() ? parts.group(1) : written);
        String kind = parts.matches() ? CleanText.line(parts.group(2)) : null;
        if (name.isEmpty() || name.length() > ClaimedAuthor.NAME_MAX || kind != null && kind.length() > ClaimedAuthor.KIND_MAX) {
            throw refusal("importing.comment");
        }
        return new ClaimedAuthor(name, kind);
    }

    private Instant day(String written) {
        try {
            return LocalDate.parse(Normalizer.normalize(written, Normalizer.Form.NFKC), DAY).atStartOfDay(TimeSource.ZONE).toInstant();
        } catch (DateTimeException none) {
            throw refusal("importing.comment");
        }
    }

    private List<String> related() {
        List<String> titles = new ArrayList<>();
        for (skipBlank(); at < lines.length; at++, skipBlank()) {
            Matcher bullet = BULLET.matcher(line());
            if (!bullet.matches() || titles.size() >= RelatedTitle.MOST) {
                throw refusal("importing.related", RelatedTitle.MOST);
            }
            String title = CleanText.line(bullet.group(1));
            if (title.isEmpty() || title.length() > RelatedTitle.TITLE_MAX) {
                throw refusal("importing.related", RelatedTitle.MOST);
            }
            titles.add(title);
        }
        return titles;
    }

    private static String spaced(String line) {
        return line.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private void skipBlank() {
        while (at < lines.length && lines[at].isEmpty()) {
            at++;
        }
    }

    /** The line to be read; behind the last one there is an empty line. */
    private String line() {
        return at < lines.length ? lines[at] : "";
    }

    /** Places of the message: the line's number, what stands there, and the limit if there is one. */
    private Refusal refusal(String key, int... limit) {
        String found = CleanText.line(line());
        String shown = found.codePointCount(0, found.length()) <= FOUND_MAX ? found : found.substring(0, found.offsetByCodePoints(0, FOUND_MAX)) + "…";
        return new Refusal(key, String.valueOf(Math.min(at, lines.length - 1) + 1), shown, limit.length == 0 ? "" : String.valueOf(limit[0]));
    }
}
