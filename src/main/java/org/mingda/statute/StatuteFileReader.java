package org.mingda.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/** Reads one {@link StatuteFile} line by line. Lines are counted from 1, as editors show them. */
final class StatuteFileReader {

    private static final String INFO_END = "<!-- INFO END -->";
    /** What an extract says of itself among its dated lines. */
    private static final String EXTRACT = "节选";
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t\\u3000]+(.*))?");
    private static final Pattern ARTICLE = Pattern.compile("第([" + ChineseNumber.SIGNS + "]{1,8})条(?:之([" + ChineseNumber.SIGNS + "]{1,4}))?(?:[ \\t\\u3000\\u00A0]+(.*))?");
    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;
    private static final int FOUND_MAX = 30;

    private final String[] lines;
    private final StatuteFileName named;
    private boolean gaps;
    /** The line to be read next, from 0. */
    private int at;

    private final List<String> head = new ArrayList<>();
    private final String[] headings = new String[LOWEST + 1];
    private final List<StatuteFile.Article> articles = new ArrayList<>();
    private final Map<ArticleNumber, Integer> seen = new HashMap<>();
    private ArticleNumber number;
    private String above;
    private final StringBuilder words = new StringBuilder();

    StatuteFileReader(String text, StatuteFileName named, boolean gaps) {
        lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        }
        this.named = named;
        this.gaps = gaps;
    }

    StatuteFile read() {
        String title = title();
        head();
        body();
        if (articles.isEmpty()) {
            at = lines.length - 1;
            throw refusal("statute.file_no_article");
        }
        return new StatuteFile(title, named.published(), inForceFrom(), head, !gaps, articles);
    }

    private String title() {
        while (at < lines.length - 1 && lines[at].isEmpty()) {
            at++;
        }
        Matcher heading = HEADING.matcher(lines[at]);
        String title = heading.matches() && heading.group(1).length() == 1 ? CleanText.line(Objects.requireNonNullElse(heading.group(2), "")) : "";
        if (title.isEmpty() || title.length() > StatuteFile.TITLE_MAX) {
            throw refusal("statute.file_title", StatuteFile.TITLE_MAX);
        }
        requireSame(title);
        at++;
        return title;
    }

    /** A file under another law's name was swapped with it. */
    private void requireSame(String title) {
        String inside = StatuteName.key(title);
        String outside = StatuteName.key(named.title());
        if (!inside.contains(outside) && !outside.contains(inside)) {
            throw refusal("statute.file_other_title", named.title());
        }
    }

    private void head() {
        for (; at < lines.length && !lines[at].equals(INFO_END); at++) {
            if (lines[at].startsWith("#") || startsArticle(lines[at]).isPresent()) {
                throw refusal("statute.file_info_end");
            }
            requirePlain();
            if (!lines[at].isEmpty()) {
                head.add(CleanText.line(lines[at]));
                requireDays(lines[at]);
            }
        }
        if (at == lines.length) {
            at--;
            throw refusal("statute.file_info_end");
        }
        at++;
        gaps |= head.stream().anyMatch(line -> line.contains(EXTRACT));
        if (String.join("\n", head).length() > StatuteFile.HEAD_MAX) {
            throw refusal("statute.file_head_long", StatuteFile.HEAD_MAX);
        }
    }

    /** A day that does not exist, and a version that is older than its own first day, are wrong. */
    private void requireDays(String line) {
        for (WrittenDay day : WrittenDay.in(line)) {
            if (day.day().isEmpty()) {
                throw refusal("statute.file_day", day.words());
            }
        }
        Optional<LocalDate> first = WrittenDay.in(line).stream().map(WrittenDay::day).flatMap(Optional::stream).findFirst();
        if (head.size() == 1 && first.isPresent() && first.get().isAfter(named.published())) {
            throw refusal("statute.file_before", named.published().toString());
        }
    }

    private void body() {
        for (boolean begins = true; at < lines.length; at++) {
            String line = lines[at];
            requirePlain();
            boolean heading = line.startsWith("#");
            Optional<ArticleNumber> start = startsArticle(line);
            if (heading) {
                heading(HEADING.matcher(line));
            } else if (start.isPresent() && (begins || number != null && start.get().follows(number))) {
                begin(start.get(), line);
            } else if (!line.isEmpty() && number != null) {
                words.append(words.isEmpty() ? "" : "\n").append(CleanText.line(line));
            }
            begins = line.isEmpty() || heading;
        }
        at = lines.length - 1;
        finish();
    }

    private void requirePlain() {
        if (lines[at].indexOf('<') >= 0) {
            throw refusal("statute.file_markup");
        }
    }

    private void heading(Matcher heading) {
        int level = heading.matches() ? heading.group(1).length() : 0;
        String title = level == 0 ? "" : CleanText.line(Objects.requireNonNullElse(heading.group(2), ""));
        if (level < HIGHEST || level > LOWEST || title.isEmpty()) {
            throw refusal("statute.file_heading");
        }
        finish();
        headings[level] = title;
        Arrays.fill(headings, level + 1, LOWEST + 1, null);
    }

    private static Optional<ArticleNumber> startsArticle(String line) {
        Matcher article = ARTICLE.matcher(line);
        return article.matches() ? ArticleNumber.parse(article.group(1), article.group(2)) : Optional.empty();
    }

    private void begin(ArticleNumber next, String line) {
        finish();
        Integer before = seen.put(next, at + 1);
        if (before != null) {
            throw refusal("statute.file_twice", next.label(), String.valueOf(before));
        }
        ArticleNumber last = articles.isEmpty() ? new ArticleNumber(0, 0) : articles.get(articles.size() - 1).number();
        if (next.compareTo(last) < 0) {
            throw refusal("statute.file_order", next.label(), last.label());
        }
        if (!gaps && !next.follows(last)) {
            throw refusal("statute.file_gap", next.label(), last.missingBefore(next).label());
        }
        number = next;
        above = Arrays.stream(headings).filter(Objects::nonNull).collect(Collectors.joining(" › "));
        Matcher article = ARTICLE.matcher(line);
        words.setLength(0);
        words.append(article.matches() && article.group(3) != null ? CleanText.line(article.group(3)) : "");
    }

    private void finish() {
        if (number == null) {
            return;
        }
        if (words.isEmpty() || words.length() > StatuteFile.ARTICLE_MAX || above.length() > StatuteFile.HEADING_MAX) {
            throw refusal("statute.file_article", number.label(), String.valueOf(seen.get(number)), StatuteFile.ARTICLE_MAX);
        }
        articles.add(new StatuteFile.Article(number, above, words.toString()));
        number = null;
    }

    /** The latest day from which it says that it applies; an older one is that of its first version. */
    private LocalDate inForceFrom() {
        List<String> telling = new ArrayList<>(head);
        telling.add(articles.get(articles.size() - 1).text());
        return telling.stream().flatMap(line -> WrittenDay.in(line).stream()).filter(WrittenDay::begins).map(WrittenDay::day).flatMap(Optional::stream)
                .filter(day -> !day.isBefore(named.published())).max(LocalDate::compareTo).orElse(named.published());
    }

    private Refusal refusal(String key, Object... more) {
        String line = at < lines.length ? lines[at] : "";
        String found = line.length() <= FOUND_MAX ? line : line.substring(0, FOUND_MAX) + "…";
        List<Object> args = new ArrayList<>(List.of(String.valueOf(at + 1), found));
        Arrays.stream(more).map(String::valueOf).forEach(args::add);
        return new Refusal(key, args.toArray());
    }
}
