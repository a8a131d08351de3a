package org.mingda.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the secrets of {@link Seal} come from. Without a setting, a file in the data folder that its owner alone may read: a copy of the database without the folder
 * opens nothing. Lost with the folder, what was sealed is lost too, so the folder belongs into the backup.
 */
final class SealKeyFile {

    static final String NAME = "seal.key";
    private static final int BYTES = 32;

    private SealKeyFile() {
    }

    /** The secrets, first the one that seals. */
    static List<String> secrets(Optional<String> key, List<String> old, Path folder) {
        Path file = folder.resolve(NAME);
        List<String> secrets = new ArrayList<>();
        key.ifPresent(secrets::add);
        try {
            if (key.isEmpty() && Files.notExists(file)) {
                make(file);
            }
            if (Files.exists(file)) {
                secrets.add(Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the key of sealed columns in " + file, e);
        }
        secrets.addAll(old);
        return secrets;
    }

    /** Written aside and linked when complete: of two nodes that start at once on one folder both use the same key. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        // a temporary file is readable by its owner alone
        Path aside = Files.createTempFile(file.getParent(), NAME, ".new");
        try {
            Files.writeString(aside, Base64.getEncoder().encodeToString(random));
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException anotherNode) {
            // its key is as good
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(aside, file);
        } finally {
            Files.delete(aside);
        }
    }
}
