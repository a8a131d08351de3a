package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies beside the code: no secrets anywhere, and a container that can write nothing but its volume and is nobody's root. */
class RepositoryTest {

    private static final Path TOP = Path.of("");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", ".idea", ".settings");
    /** Forms that keys and passes of common issuers have; none of them is ever a word. */
    private static final Map<String, Pattern> SECRETS = secrets();
    /** A literal given to something that is called a password, a secret or a key. Tests and demonstration have passwords that everybody may know. */
    private static final Pattern ASSIGNED = Pattern.compile("(?i)\\b\\w*(?:password|passwd|secret|api_?key|access_?key)\\s*[=:]\\s*[\"'][^\"'$#{}\\s/.]{8,}[\"']");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+(?:Test|IT))`");
    /** A row of the table: section, number, the last number of a range, level. */
    private static final Pattern REQUIREMENT = Pattern.compile("(?m)^\\| (\\d+\\.\\d+)\\.(\\d+)(?:-\\d+\\.\\d+\\.(\\d+))? \\| (\\d) \\|");
    private static final Set<String> KNOWN_TO_ALL = Set.of("src/main/java/org/mingda/demo/DemoPeople.java");

    @Test
    void holdsNoSecrets() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = text(file);
            String place = file.toString().replace('\\', '/');
            SECRETS.forEach((name, pattern) -> {
                if (pattern.matcher(text).find()) {
                    found.add(place + ": " + name);
                }
            });
            if (!place.startsWith("src/test/") && !KNOWN_TO_ALL.contains(place) && ASSIGNED.matcher(text).find()) {
                found.add(place + ": a literal as a secret");
            }
        }
        assertThat(files()).hasSizeGreaterThan(1_000);
        assertThat(found).isEmpty();
    }

    @Test
    void seesASecretWhereThereIsOne() {
        assertThat(SECRETS.get("private key").matcher("-----BEGIN " + "RSA PRIVATE KEY-----").find()).isTrue();
        assertThat(SECRETS.get("AWS").matcher("AKIA" + "ABCDEFGHIJKLMNOP").find()).isTrue();
        assertThat(SECRETS.get("GitHub").matcher("ghp_" + "a".repeat(36)).find()).isTrue();
        assertThat(ASSIGNED.matcher("dbPassword = " + "\"hunter2hunter2\"").find()).isTrue();
        assertThat(ASSIGNED.matcher("MINGDA_DB_PASSWORD: ${POSTGRES_PASSWORD}").find()).isFalse();
    }

    @Test
    void theImageRunsAsNobodyInParticular() throws IOException {
        assertThat(text(Path.of("docker", "Dockerfile"))).containsPattern("(?m)^USER 10001:10001$").doesNotContainPattern("(?m)^ADD |sudo|curl .*\\|\\s*sh")
                .containsPattern("(?m)^VOLUME /data$");
    }

    @Test
    void eachContainerIsReadOnlyWithoutRightsItDoesNotNeed() throws IOException {
        String[] services = text(Path.of("docker", "compose.yml")).replaceFirst("(?s)\nvolumes:.*", "").split("(?m)^  (?=\\w+:$)");
        assertThat(services).hasSize(3);
        for (int i = 1; i < services.length; i++) {
            assertThat(services[i]).contains("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "pids_limit:", "noexec,nosuid,nodev")
                    .doesNotContain("privileged: true", "network_mode: host", "docker.sock");
        }
        assertThat(services[1]).doesNotContain("cap_add");
    }

    @Test
    void theTableOfRequirementsHasEachOfLevelsOneAndTwo() throws IOException {
        Map<String, String> levels = new LinkedHashMap<>();
        text(Path.of("src", "test", "resources", "asvs-5.0.0.txt")).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                .forEach(section -> IntStream.range(0, section[1].length()).forEach(i -> levels.put(section[0] + "." + (i + 1), section[1].substring(i, i + 1))));
        assertThat(levels.values()).filteredOn("1"::equals).hasSize(70);
        assertThat(levels.values()).filteredOn("2"::equals).hasSize(183);
        Map<String, String> table = new LinkedHashMap<>();
        REQUIREMENT.matcher(text(Path.of(".github", "SECURITY.md"))).results().forEach(row -> {
            int last = Integer.parseInt(row.group(3) == null ? row.group(2) : row.group(3));
            IntStream.rangeClosed(Integer.parseInt(row.group(2)), last).forEach(number -> table.put(row.group(1) + "." + number, row.group(4)));
        });
        assertThat(table).containsExactlyInAnyOrderEntriesOf(levels);
    }

    @Test
    void theTableOfRequirementsNamesTestsThatExist() throws IOException {
        Set<String> tests = files().stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        List<String[]> rows = text(Path.of(".github", "SECURITY.md")).lines().filter(line -> line.matches("\\| \\d.*")).map(line -> line.substring(2).split("\\s*\\|\\s*", -1)).toList();
        assertThat(rows).hasSizeGreaterThan(200).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(7);
            assertThat(row[5]).as(row[0]).matches("met|operator|n/a|open.+");
            assertThat(TEST_NAME.matcher(row[4]).results().map(found -> found.group(1))).as(row[0]).allMatch(tests::contains);
            assertThat(row[5].equals("met") && row[3].isEmpty()).as(row[0] + " says where it is met").isFalse();
        });
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    }

    private static Map<String, Pattern> secrets() {
        Map<String, Pattern> secrets = new LinkedHashMap<>();
        secrets.put("private key", Pattern.compile("-----BEGIN (?:RSA |EC |OPENSSH |PGP |ENCRYPTED )?PRIVATE KEY"));
        secrets.put("AWS", Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"));
        secrets.put("GitHub", Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36,}\\b"));
        secrets.put("Slack", Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}"));
        secrets.put("Google", Pattern.compile("\\bAIza[0-9A-Za-z_-]{35}\\b"));
        secrets.put("Alibaba Cloud", Pattern.compile("\\bLTAI[0-9A-Za-z]{16,24}\\b"));
        secrets.put("JSON Web Token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."));
        return secrets;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(TOP, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.getNameCount() == 1 && NOT_OURS.contains(folder.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        }
    }
}
