package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the jar is made of, as the build writes it down, is under licences that let anybody run, change and pass it on. */
class LicencesTest {

    /** Permissive ones, and those whose duties end at the file or at the library. The server leaves a choice. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0", "EPL-1.0", "EPL-2.0", "Unicode-3.0", "Go License",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    private Document bom;

    /** The list is not made where the build may not ask Maven's repositories. */
    @BeforeEach
    void read() throws IOException, SAXException, ParserConfigurationException {
        try (InputStream file = LicencesTest.class.getResourceAsStream("/META-INF/sbom/mingda.cdx.xml")) {
            Assumptions.assumeTrue(file != null, "built offline: no list of parts");
            bom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file);
        }
    }

    @Test
    void everyPartIsUnderALicenceThatIsAllowed() {
        Set<String> refused = new TreeSet<>();
        for (Element part : parts()) {
            List<String> licences = Stream.of("id", "name", "expression").flatMap(kind -> texts(part, kind, "license", "licenses")).toList();
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                refused.add(text(part, "name") + " " + text(part, "version") + ": " + licences);
            }
        }
        assertThat(refused).as("parts under no licence that is allowed").isEmpty();
    }

    @Test
    void everyPartIsKnownByItsPlaceAndItsHash() {
        assertThat(parts()).hasSizeGreaterThan(10).allSatisfy(part -> {
            assertThat(text(part, "purl")).startsWith("pkg:maven/");
            assertThat(elements(part.getElementsByTagName("hash"))).extracting(hash -> hash.getAttribute("alg")).contains("SHA-256");
        });
        assertThat(parts()).extracting(part -> text(part, "name")).contains("payara-micro", "flyway-core", "h2", "postgresql", "commonmark").doesNotContain("playwright", "junit-jupiter");
    }

    private List<Element> parts() {
        Element list = elements(bom.getDocumentElement().getElementsByTagName("components")).stream().filter(node -> node.getParentNode().equals(bom.getDocumentElement())).findFirst().orElseThrow();
        return elements(list.getChildNodes());
    }

    /** What a part says of itself, not what is said within it of something else. */
    private static String text(Element part, String name) {
        return texts(part, name, "component").findFirst().orElse("");
    }

    private static Stream<String> texts(Element part, String name, String... within) {
        return elements(part.getElementsByTagName(name)).stream().filter(element -> List.of(within).contains(element.getParentNode().getNodeName())).map(Element::getTextContent);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast).toList();
    }
}
