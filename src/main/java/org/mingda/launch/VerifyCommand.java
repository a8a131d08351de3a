package org.mingda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code java -jar mingda.jar verify-audit}: asks the forum that runs on the data folder to walk along its audit trail, and prints what it found. The forum alone touches
 * the database. Exit status 0: every entry is as it was written; 1: one is not; 2: no answer.
 */
final class VerifyCommand {
    /** Ten million entries at the slowest rate that was seen. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** The forum looks every five seconds. */
    private static final Duration NOTICE = Duration.ofSeconds(60);
    private static final int NO_ANSWER = 2;

    private final Settings settings;
    private final Path folder;

    VerifyCommand(Settings settings) {
        this.settings = settings;
        this.folder = settings.data().resolve("audit");
    }

    /**
     * Asks, waits, prints, and returns the exit status.
     *
     * @throws CannotStart if no forum runs there or the folder cannot be written
     */
    int run() {
        try {
            if (!ServerFolder.isHeld(settings.data())) {
                throw new CannotStart("no forum runs on the data folder " + settings.data() + "; start it, then ask again");
            }
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("verified"));
            Path question = Files.writeString(folder.resolve("verify"), "");
            return answer(question);
        } catch (IOException unusable) {
            throw new CannotStart("cannot write the folder " + folder + " (" + unusable.getMessage() + "); see MINGDA_DATA_DIR");
        }
    }

    private int answer(Path question) throws IOException {
        Instant asked = Instant.now();
        Path answer = folder.resolve("verified");
        while (Instant.now().isBefore(asked.plus(Files.exists(question) ? NOTICE : PATIENCE))) {
            if (Files.exists(answer)) {
                String found = Files.readString(answer);
                System.out.print(found);
                return found.startsWith("whole") ? 0 : 1;
            }
            ImportCommand.pause();
        }
        Files.deleteIfExists(question);
        System.err.println("mingda: the forum has not answered; look in " + Logs.place(settings));
        return NO_ANSWER;
    }
}
