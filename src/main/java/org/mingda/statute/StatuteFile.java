package org.mingda.statute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * One version of a statute, read from a Markdown file. Its name is {@code TITLE(YYYY-MM-DD).md} with the day it was published; the format, paragraph by paragraph:
 *
 * <pre>
 * # title
 *
 * 2020年5月28日 第十三届全国人民代表大会第三次会议通过     (dated lines, any number of them)
 *
 * &lt;!-- INFO END --&gt;
 *
 * ## 第一编 ...                                          (headings of two, three or four signs)
 *
 * 第一条 text                                            (a paragraph that begins 第X条 and a blank begins an article)
 *
 * more paragraphs of the same article
 * </pre>
 *
 * <p>Words before the first article are read over. Articles stand in order and none is missing, unless the file says among its dated lines that it is an extract (节选) or whoever imports it allows gaps.
 *
 * @param title       the full title
 * @param published   the day in the file's name
 * @param inForceFrom the day from which it applies
 * @param head        the dated lines
 * @param complete    false for an extract: an article that is not in it may exist all the same
 * @param articles    the articles in their order
 */
public record StatuteFile(String title, LocalDate published, LocalDate inForceFrom, List<String> head, boolean complete, List<Article> articles) {

    /** Largest file in bytes: ten times the Civil Code. */
    public static final int FILE_MAX = 4 * 1024 * 1024;
    /** Longest title in characters; the longest titles of interpretations have about sixty. */
    public static final int TITLE_MAX = 120;
    /** Longest article in characters. */
    public static final int ARTICLE_MAX = 20_000;
    /** Longest line of headings above an article. */
    public static final int HEADING_MAX = 300;
    /** Longest beginning: the dated lines together. */
    public static final int HEAD_MAX = 4_000;

    public StatuteFile {
        head = List.copyOf(head);
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param heading the headings it stands under, with › between them
     * @param text    its paragraphs, a line each
     */
    public record Article(ArticleNumber number, String heading, String text) {
    }

    /**
     * Reads a file.
     *
     * @param name  the file's name
     * @param today no version can have been published later
     * @param gaps  whether articles may be missing
     * @throws org.mingda.kernel.Refusal that names the line and what is wrong there
     */
    public static StatuteFile parse(String name, String text, LocalDate today, boolean gaps) {
        StatuteFileName named = StatuteFileName.of(name, today);
        return new StatuteFileReader(text, named, gaps).read();
    }

    /** Tells versions with other words apart: SHA-256 in hexadecimal of everything that is kept. */
    public String print() {
        StringBuilder all = new StringBuilder(title).append(inForceFrom).append(complete).append(head);
        articles.forEach(a -> all.append('\n').append(a.number().key()).append(a.heading()).append('\n').append(a.text()));
        return print(all.toString());
    }

    /** The SHA-256 of words in hexadecimal, 64 characters. */
    public static String print(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
