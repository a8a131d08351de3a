package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Holds the two languages to the same texts, and pages and classes to texts that exist. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/mingda");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");
    private static final String CHINESE = "messages_zh_CN.properties";
    private static final String ENGLISH = "messages_en.properties";

    /** {@code text['key']} and {@code text.of('key', ...)} with a key that is written out. */
    private static final Pattern USE_IN_PAGE = Pattern.compile("\\btext(?:\\[|\\.of\\()\\s*'([^']+)'\\s*[\\]),]");
    private static final Pattern USE_IN_CLASS = Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\"\\s*[),]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("title", "alt", "placeholder", "aria-label", "value", "label", "help");
    /** Elements whose content or value nobody reads. */
    private static final Set<String> UNREAD = Set.of("script", "style", "option", "input", "f:param", "f:attribute", "ui:param", "ui:include", "c:set");

    @Test
    void everyFeatureSaysTheSameInBothLanguages() throws IOException {
        for (Path feature : features()) {
            assertThat(keys(feature.resolve(ENGLISH))).as("keys of %s", feature.resolve(ENGLISH))
                    .containsExactlyInAnyOrderElementsOf(keys(feature.resolve(CHINESE)));
        }
    }

    @Test
    void noTextIsBlankOrDefinedTwice() throws IOException {
        for (Path feature : features()) {
            for (String language : List.of(CHINESE, ENGLISH)) {
                Path bundle = feature.resolve(language);
                assertThat(texts(bundle)).as(bundle.toString()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
                assertThat(definitions(bundle)).as("definitions in %s", bundle).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlacesToFill() throws IOException {
        for (Path feature : features()) {
            Map<String, String> english = texts(feature.resolve(ENGLISH));
            texts(feature.resolve(CHINESE)).forEach((key, text) -> assertThat(places(english.getOrDefault(key, text)))
                    .as("places of %s", key).isEqualTo(places(text)));
        }
    }

    @Test
    void everyTextThatAPageOrARefusalUsesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path feature : features()) {
            known.addAll(keys(feature.resolve(CHINESE)));
        }
        Set<String> missing = uses(PAGES, ".xhtml", USE_IN_PAGE);
        missing.addAll(uses(CLASSES, ".java", USE_IN_CLASS));
        missing.removeIf(use -> known.contains(key(use)));
        assertThat(missing).as("texts that no bundle has").isEmpty();
    }

    @Test
    void pagesHoldNoWordsOfTheirOwn() throws Exception {
        Set<String> literals = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            collect(parsed(page), PAGES.relativize(page) + ": ", literals);
        }
        assertThat(literals).isEmpty();
    }

    private static void collect(Node node, String page, Set<String> literals) {
        if (UNREAD.contains(node.getNodeName())) {
            return;
        }
        if (node instanceof Text && speaks(node.getNodeValue())) {
            literals.add(page + node.getNodeValue().strip());
        }
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) node.getAttributes().item(i);
            if (SPOKEN_ATTRIBUTES.contains(attribute.getName().replaceFirst("^pt?:", "")) && speaks(attribute.getValue())) {
                literals.add(page + attribute);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, page, literals);
        }
    }

    private static boolean speaks(String text) {
        return LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static Document parsed(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        // entities of HTML are not declared without the DTD; what they show is punctuation
        String source = Files.readString(page).replaceAll("&(?!amp;|lt;|gt;|quot;|apos;|#)\\w+;", " ");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(source)));
    }

    private static List<Path> features() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve(CHINESE)) || Files.exists(folder.resolve(ENGLISH))).sorted().toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return texts(bundle).keySet();
    }

    private static Map<String, String> texts(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static List<String> definitions(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream().filter(line -> line.matches("[a-z][^#=:\\s]*\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d)").matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns each use as {@code file: key}. */
    private static Set<String> uses(Path root, String suffix, Pattern pattern) throws IOException {
        Set<String> uses = new TreeSet<>();
        for (Path file : files(root, suffix)) {
            pattern.matcher(Files.readString(file)).results().forEach(use -> uses.add(root.relativize(file) + ": " + use.group(1)));
        }
        return uses;
    }

    private static String key(String use) {
        return use.substring(use.lastIndexOf(' ') + 1);
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
