package org.mingda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code java -jar mingda.jar import FILE...}: lays article pages, and statutes by the name of their files, into the folder {@code import} of the data folder. A running forum on that folder takes them within ten
 * seconds, and its answer is printed; without one they are taken at the next start. The forum alone touches the database.
 */
final class ImportCommand {
    /** The forum looks every ten seconds; the rest is for a slow machine and a long article. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** As the forum itself refuses larger ones. */
    private static final long FILE_MAX = 4 * 1024 * 1024;
    /** A statute's file is called TITLE(YYYY-MM-DD).md; everything else is an article page. */
    private static final Pattern STATUTE = Pattern.compile(".+[(（]\\d{4}-\\d{1,2}-\\d{1,2}[)）]\\.md");

    private final Settings settings;
    private final Path folder;

    ImportCommand(Settings settings) {
        this.settings = settings;
        this.folder = settings.data().resolve("import");
    }

    /**
     * Hands in all files and returns the exit status: 0 if every one was imported, or kept for the next start.
     *
     * @throws CannotStart if no file is named or the folder cannot be written
     */
    int run(List<String> files) {
        if (files.isEmpty()) {
            throw new CannotStart("import needs at least one file: java -jar mingda.jar import FILE...");
        }
        try {
            Files.createDirectories(folder);
            boolean taken = ServerFolder.isHeld(settings.data());
            int failed = 0;
            for (String file : files) {
                failed += handIn(Path.of(file), taken) ? 0 : 1;
            }
            return failed == 0 ? 0 : 1;
        } catch (IOException unusable) {
            throw new CannotStart("cannot write the import folder " + folder + " (" + unusable.getMessage() + "); see MINGDA_DATA_DIR");
        }
    }

    private boolean handIn(Path file, boolean taken) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > FILE_MAX) {
            System.err.println(file + ": not a readable file of at most " + FILE_MAX / 1024 + " KB");
            return false;
        }
        String end = STATUTE.matcher(file.getFileName().toString()).matches() ? ".md" : ".txt";
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "").replaceFirst("^\\.+", "");
        for (String place : List.of("done", "failed")) {
            Files.deleteIfExists(folder.resolve(place).resolve(stem + end));
        }
        Path part = folder.resolve(stem + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, folder.resolve(stem + end), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (!taken) {
            System.out.println(file + ": kept in " + folder + "; the forum does not run and takes it at its next start");
            return true;
        }
        return answered(file, stem, end);
    }

    private boolean answered(Path file, String stem, String ending) throws IOException {
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause()) {
            boolean done = Files.exists(folder.resolve("done").resolve(stem + ending));
            if (done || Files.exists(folder.resolve("failed").resolve(stem + ending))) {
                System.out.print(Files.readString(folder.resolve(done ? "done" : "failed").resolve(stem + ".message.txt")));
                return done;
            }
        }
        System.err.println(file + ": laid into " + folder + ", but the forum has not taken it within " + PATIENCE.toSeconds() + " seconds; look in "
                + Logs.place(settings));
        return false;
    }

    /** Waits a moment for the forum. */
    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("stopped while waiting for the forum");
        }
    }
}
