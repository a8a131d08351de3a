package org.mingda.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingda.server.ServerSettings;

/** Removes files to which no row leads any more: those of deleted accounts, and what a server that stopped in between left behind. */
@ApplicationScoped
public class FileSweep {

    private static final Logger LOG = System.getLogger(FileSweep.class.getName());

    @Inject
    private ServerSettings settings;

    @Inject
    private RetentionService retention;

    /** Sweeps all folders and returns how many files it removed. */
    public long sweep() {
        return Stream.of(Folder.values()).mapToLong(this::sweep).sum();
    }

    private long sweep(Folder folder) {
        Path place = settings.dataDirectory().resolve(folder.place());
        Map<String, Path> files = files(place, folder);
        return retention.unknown(folder, files.keySet()).stream().filter(name -> delete(files.get(name))).count();
    }

    /** By the names that rows know; a file that is only half written counts as the whole one. Files are dated by the machine, not by the forum's clock. */
    private static Map<String, Path> files(Path place, Folder folder) {
        if (!Files.isDirectory(place)) {
            return Map.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            List<Path> old = all.filter(file -> !folder.mayComeFirst() || isOld(file)).toList();
            return old.stream().collect(Collectors.toMap(file -> name(file, folder), file -> file, (a, b) -> a));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Folder " + place + " cannot be read: " + e.getMessage());
            return Map.of();
        }
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(Folder.YOUNG));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String name(Path file, Folder folder) {
        String name = file.getFileName().toString();
        return name.endsWith(folder.ending()) ? name.substring(0, name.length() - folder.ending().length()) : name;
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "File " + file.getFileName() + " could not be deleted: " + e.getMessage());
            return false;
        }
    }
}
