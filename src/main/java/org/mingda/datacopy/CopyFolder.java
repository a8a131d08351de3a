package org.mingda.datacopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mingda.server.Seal;
import org.mingda.server.ServerSettings;

/**
 * The folder {@code copies} in the data directory. An archive lies there in sealed blocks, so that it never needs the memory it would take as a whole: each block is bound to its archive and its place,
 * the last one is marked, so that none can be taken out, moved or cut off unseen.
 */
@ApplicationScoped
public class CopyFolder {

    /** Plain bytes of a block. */
    private static final int BLOCK = 256 * 1024;
    /** More than a sealed block of that size ever is. */
    private static final int SEALED_MAX = BLOCK + 1024;

    @Inject
    private ServerSettings settings;

    @Inject
    private Seal seal;

    /** Writes an archive's bytes; the caller closes it, and only then it is whole. */
    OutputStream write(String token) throws IOException {
        Files.createDirectories(folder());
        return new Closing(token, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder().resolve(token)))));
    }

    /** Gives an archive's bytes out. */
    void read(String token, OutputStream to) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(folder().resolve(token))); DataInputStream in = new DataInputStream(file)) {
            boolean last = false;
            for (int place = 0; !last; place++) {
                last = in.readBoolean();
                int length = in.readInt();
                if (length < 0 || length > SEALED_MAX) {
                    throw new IOException("no sealed block");
                }
                to.write(seal.open(in.readNBytes(length), purpose(token, place, last)));
            }
        }
    }

    void delete(String token) {
        try {
            Files.deleteIfExists(folder().resolve(token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return settings.dataDirectory().resolve("copies");
    }

    private static String purpose(String token, int place, boolean last) {
        return "copy." + token + "." + place + (last ? ".last" : "");
    }

    /** Gathers a block, then seals and writes it. */
    private final class Closing extends OutputStream {

        private final String token;
        private final DataOutputStream out;
        private final byte[] block = new byte[BLOCK];
        private int filled;
        private int place;

        Closing(String token, DataOutputStream out) {
            this.token = token;
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (filled == BLOCK) {
                flushBlock(false);
            }
            block[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                write(bytes[from + i]);
            }
        }

        private void flushBlock(boolean last) throws IOException {
            byte[] sealed = seal.seal(Arrays.copyOf(block, filled), purpose(token, place++, last));
            out.writeBoolean(last);
            out.writeInt(sealed.length);
            out.write(sealed);
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            flushBlock(true);
            out.close();
        }
    }
}
