package org.mingda.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The folder {@code server} in the data folder, where the server unpacks itself. It holds nothing of worth and is made
 * anew at each start: the server's own choice, a fresh temporary folder, would stay behind after each {@code kill -9}.
 */
final class ServerFolder {
    private static final String WAR = "/mingda.war";

    /** Held as long as the process lives, however it ends; static, because an unreachable channel closes itself. */
    private static FileChannel lock;

    private final Path folder;

    private ServerFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Claims the data folder for this process and prepares an empty server folder in it.
     *
     * @throws CannotStart if the folder cannot be written or another process holds it
     */
    static ServerFolder claim(Path data) {
        try {
            Files.createDirectories(data);
            lock = FileChannel.open(lock(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new CannotStart("another Mingda runs on the data folder " + data + "; stop it or set MINGDA_DATA_DIR");
            }
            ServerFolder server = new ServerFolder(data.resolve("server"));
            server.empty();
            // temporary files too: with nothing written elsewhere the forum runs on a read-only system
            System.setProperty("java.io.tmpdir", Files.createDirectory(server.path().resolve("tmp")).toString());
            return server;
        } catch (IOException | UncheckedIOException unusable) {
            throw new CannotStart("cannot write the data folder " + data + " (" + unusable.getMessage() + "); see MINGDA_DATA_DIR");
        }
    }

    /** The file that a running forum holds locked. */
    static Path lock(Path data) {
        return data.resolve("mingda.lock");
    }

    /** Whether a forum runs on a data folder: it holds the lock. */
    static boolean isHeld(Path data) throws IOException {
        if (!Files.exists(lock(data))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock(data), StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException held) {
            return true;
        }
    }

    /** Unpacks the WAR that this class was packed with and returns its folder. */
    Path unpackWar() {
        Path war = folder.resolve("mingda");
        try (InputStream packed = ServerFolder.class.getResourceAsStream(WAR)) {
            if (packed == null) {
                throw new CannotStart("there is no forum in this jar; build it with mvn package");
            }
            ZipInputStream zip = new ZipInputStream(packed);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry, war);
            }
            return war;
        } catch (IOException unusable) {
            throw new CannotStart("cannot unpack the forum to " + war + ": " + unusable.getMessage());
        }
    }

    /** Returns the folder itself. */
    Path path() {
        return folder;
    }

    /** Writes a small text file into the folder and returns its place. */
    Path write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException unusable) {
            throw new CannotStart("cannot write " + folder.resolve(name) + ": " + unusable.getMessage());
        }
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static void unpack(InputStream content, ZipEntry entry, Path war) throws IOException {
        Path target = war.resolve(entry.getName()).normalize();
        if (!target.startsWith(war)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (!entry.isDirectory()) {
            Files.copy(content, target);
        }
    }
}
