package org.mingda.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the machine's Chromium or Chrome, or installs Debian's package of Chromium where the test run has the right to. */
public final class ChromiumProgram {
    /** Without a window to draw around its pages, Chromium takes less than half the processor's time. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
            "/Applications/Chromium.app/Contents/MacOS", "/Applications/Google Chrome.app/Contents/MacOS");
    private static final Path LOCK = Path.of("target", "chromium.lock");
    private static final String INSTALL = "export DEBIAN_FRONTEND=noninteractive; apt-get update && for one in chromium-headless-shell chromium; do"
            + " apt-get install -y --no-install-recommends $one fonts-noto-cjk && break; done";

    private ChromiumProgram() {
    }

    /** Returns the program, or throws with one line that says what to install. Of two test runs at once, one installs and the other waits for it. */
    public static Path findOrInstall() {
        try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            return find().or(ChromiumProgram::install).orElseThrow(() -> new IllegalStateException(
                    "The page tests need Chromium or Chrome: install it, or let 'sudo -n apt-get' work so that they can"));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Optional<Path> find() {
        List<String> path = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path.stream(), PLACES.stream())
                .flatMap(folder -> Stream.concat(NAMES.stream(), Stream.of("Chromium", "Google Chrome")).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command = root ? List.of("sh", "-c", INSTALL) : List.of("sudo", "-n", "sh", "-c", INSTALL);
        System.out.println("Installing Chromium: " + String.join(" ", command));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return find();
    }
}
