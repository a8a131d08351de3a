package org.mingda.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Token;
import org.mingda.server.Seal;
import org.mingda.server.ServerSettings;

/**
 * The folder of evidence files: {@code evidence} in the data directory, outside the web root, readable by the server's user alone. Names are random and say nothing; the hash of the bytes
 * stands in the database, and a file that no longer fits it is not given out. What lies on the disk is sealed.
 */
@ApplicationScoped
public class EvidenceStore {

    private static final Logger LOG = System.getLogger(EvidenceStore.class.getName());

    /** What files are sealed for. */
    static final String PURPOSE = "evidence";

    @Inject
    private ServerSettings settings;

    @Inject
    private Seal seal;

    /** Keeps a checked file; on the disk before this returns. */
    public Evidence keep(EvidenceCheck.Checked file) {
        String name = Token.secret();
        try {
            Path folder = Files.createDirectories(folder());
            Path half = folder.resolve(name + ".part");
            write(half, seal.seal(file.bytes(), PURPOSE));
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Evidence(name, file.type(), file.bytes().length, hash(file.bytes()));
    }

    /** The bytes of a file; not found when it is gone or is not what was kept. */
    public byte[] bytes(Evidence evidence) {
        try {
            byte[] bytes = opened(Files.readAllBytes(folder().resolve(evidence.getFile())));
            if (hash(bytes).equals(evidence.getHash())) {
                return bytes;
            }
            LOG.log(Level.ERROR, "Evidence file " + evidence.getFile() + " does not fit its hash");
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.ERROR, "Evidence file " + evidence.getFile() + " cannot be read: " + gone.getMessage());
        }
        throw new NotFound("evidence file");
    }

    /** What was kept before files were sealed begins as a PDF or a picture does, and is the file itself. */
    private byte[] opened(byte[] kept) {
        return plain(kept) ? kept : seal.open(kept, PURPOSE);
    }

    private static boolean plain(byte[] kept) {
        return kept.length > 1 && (kept[0] == '%' && kept[1] == 'P' || kept[0] == (byte) 0xFF && kept[1] == (byte) 0xD8);
    }

    /**
     * Seals a file anew if it is not sealed, or with an earlier key; the new one stands in its place at once or not at all. Called by the run that seals anew.
     *
     * @return whether it was
     */
    public boolean reseal(String name) {
        try {
            byte[] kept = Files.readAllBytes(folder().resolve(name));
            if (!plain(kept) && !seal.isOld(kept)) {
                return false;
            }
            byte[] bytes = opened(kept);
            Path half = folder().resolve(name + ".part");
            Files.deleteIfExists(half);
            write(half, seal.seal(bytes, PURPOSE));
            Files.move(half, folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path half, byte[] sealed) throws IOException {
        try (FileChannel out = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            closeToOthers(half);
            ByteBuffer bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    void succeeded(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvidenceChanged change) {
        delete(change.dropped());
    }

    void failed(@Observes(during = TransactionPhase.AFTER_FAILURE) EvidenceChanged change) {
        delete(change.kept());
    }

    private void delete(String name) {
        if (name != null) {
            try {
                Files.deleteIfExists(folder().resolve(name));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Evidence file " + name + " could not be deleted: " + e.getMessage());
            }
        }
    }

    private Path folder() {
        return settings.dataDirectory().resolve("evidence");
    }

    private static void closeToOthers(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
