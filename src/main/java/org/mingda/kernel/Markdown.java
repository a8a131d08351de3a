package org.mingda.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
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

    /**
     * A place in a passage that becomes a link on this site.
     *
     * @param start where it begins in the passage, in UTF-16 units
     * @param end   where it ends (exclusive)
     * @param href  where it leads: a place on the same page, such as {@code #law-1}
     */
    public record Mark(int start, int end, String href) {
    }

    /** Safe HTML for a text; the empty string for none. */
    public static String toHtml(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : HTML.render(parse(markdown));
    }

    /**
     * Safe HTML for a text, with links set into its passages. A mark that reaches over the edge of something emphasised, or stands in a link already, is left out.
     *
     * @param marks is asked for the marks of each passage, as {@link #passages} gives them
     */
    public static String toHtml(String markdown, Function<String, List<Mark>> marks) {
        if (markdown == null || markdown.isBlank()) {
            return "";
        }
        Node document = parse(markdown);
        document.accept(new Passages(passage -> passage.link(marks.apply(passage.words.toString()))));
        return HTML.render(document);
    }

    /** The words of each paragraph and heading in their order, without the signs of Markdown, without code and line ends. */
    public static List<String> passages(String markdown) {
        List<String> passages = new ArrayList<>();
        if (markdown != null) {
            parse(markdown).accept(new Passages(passage -> passages.add(passage.words.toString())));
        }
        return passages;
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

    /** Visits each paragraph and heading. */
    private static final class Passages extends AbstractVisitor {

        private final Consumer<Passage> each;

        Passages(Consumer<Passage> each) {
            this.each = each;
        }

        @Override
        public void visit(Paragraph paragraph) {
            each.accept(new Passage(paragraph));
        }

        @Override
        public void visit(Heading heading) {
            each.accept(new Passage(heading));
        }
    }

    /** The words of one paragraph or heading, with the nodes that hold them. */
    private static final class Passage extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();
        /** Nodes outside links, by the place where they begin. */
        private final TreeMap<Integer, Text> nodes = new TreeMap<>();
        private boolean inLink;

        Passage(Node block) {
            visitChildren(block);
        }

        @Override
        public void visit(Text text) {
            if (!inLink) {
                nodes.put(words.length(), text);
            }
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Link link) {
            inLink = true;
            visitChildren(link);
            inLink = false;
        }

        /** From the last to the first, so that the places before stay where they are. */
        void link(List<Mark> marks) {
            marks.stream().sorted(Comparator.comparingInt(Mark::start).reversed()).forEach(this::link);
        }

        private void link(Mark mark) {
            Map.Entry<Integer, Text> found = nodes.floorEntry(mark.start());
            int from = found == null ? 0 : mark.start() - found.getKey();
            int to = found == null ? 0 : mark.end() - found.getKey();
            if (found == null || to > found.getValue().getLiteral().length()) {
                return;
            }
            Text text = found.getValue();
            String literal = text.getLiteral();
            Link link = new Link(mark.href(), null);
            link.appendChild(new Text(literal.substring(from, to)));
            text.insertAfter(link);
            link.insertAfter(new Text(literal.substring(to)));
            text.setLiteral(literal.substring(0, from));
        }
    }

    private static final class Attributes implements AttributeProvider {

        private int headings;

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", "s" + ++headings);
            } else if (node instanceof Link link && link.getDestination().startsWith("#")) {
                attributes.put("class", "cite");
            } else if (node instanceof Link) {
                attributes.put("rel", "nofollow ugc noopener noreferrer");
            }
        }
    }
}
