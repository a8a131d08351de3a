package org.mingda.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The one place that turns Markdown into HTML.
 *
 * <p>Raw HTML is shown as text, addresses may only be http, https or mailto, pictures become their description. Headings begin at {@code h2}
 * (the page's title is the {@code h1}) and carry the ids {@code s1, s2, ...} that {@link #headings} lists. Links leave with
 * {@code rel="nofollow ugc noopener noreferrer"}. A text longer than {@link #MAX} characters is refused, because the cost grows with the length.
 */
public final class Markdown {

    /** Longest text that is rendered, in UTF-16 units. */
    public static final int MAX = 60_000;
    /** Nesting of quotes and lists deeper than this is cut by the parser: each level costs stack. */
    private static final int NESTING_MAX = 30;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(NESTING_MAX).maxInlineNesting(NESTING_MAX)
            .includeSourceSpans(IncludeSourceSpans.NONE).build();
    private static final DefaultUrlSanitizer URLS = new DefaultUrlSanitizer(Set.of("http", "https", "mailto"));
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).urlSanitizer(URLS)
            .softbreak("<br />\n").attributeProviderFactory(context -> new Attributes()).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private Markdown() {
    }

    /** A heading of a text: its level from 2, its plain words and the id it carries in the HTML. */
    public record Section(int level, String title, String id) {

        public int getLevel() {
            return level;
        }

        public String getTitle() {
            return title;
        }

        public String getId() {
            return id;
        }
    }

    /** Safe HTML for a text; the empty string for none. */
    public static String toHtml(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : HTML.render(parse(markdown));
    }

    /** The words alone, for excerpts and descriptions: at most {@code max} characters, cut with an ellipsis. */
    public static String excerpt(String markdown, int max) {
        if (markdown == null) {
            return "";
        }
        String plain = PLAIN.render(parse(markdown)).replaceAll("\\s+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= max ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, max - 1)) + "…";
    }

    /** The headings in their order. */
    public static List<Section> headings(String markdown) {
        List<Section> sections = new ArrayList<>();
        if (markdown != null) {
            parse(markdown).accept(new AbstractVisitor() {
                @Override
                public void visit(Heading heading) {
                    sections.add(new Section(heading.getLevel(), PLAIN.render(heading).strip(), "s" + (sections.size() + 1)));
                }
            });
        }
        return List.copyOf(sections);
    }

    private static Node parse(String markdown) {
        if (markdown.length() > MAX) {
            throw new Refusal("shell.too_long", MAX);
        }
        Node document = PARSER.parse(markdown);
        document.accept(new Tamed());
        return document;
    }

    /** Lowers headings by one level at least and replaces pictures by a link to them. */
    private static final class Tamed extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(4, Math.max(2, heading.getLevel())));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            image.insertAfter(link);
            image.unlink();
        }
    }

    private static final class Attributes implements AttributeProvider {

        private int headings;

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", "s" + ++headings);
            } else if (node instanceof Link) {
                attributes.put("rel", "nofollow ugc noopener noreferrer");
            }
        }
    }
}
