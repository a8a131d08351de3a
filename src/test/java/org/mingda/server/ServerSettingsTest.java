package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    /** A cookie named otherwise could be set by any host below the same domain. */
    @Test
    void everyCookieIsNamedByTheOnePlaceThatKnowsOfTls() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(ServerSettingsTest::read)
                    .filter(source -> source.contains("new Cookie(") || source.contains("\"Set-Cookie\"")))
                    .hasSizeGreaterThan(3).allSatisfy(source -> assertThat(source).contains("settings.cookie(").contains("settings.secure()").contains("SameSite").contains("HttpOnly"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
