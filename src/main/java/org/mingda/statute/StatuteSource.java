package org.mingda.statute;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mingda.kernel.Refusal;

/** The bytes of a statute's file as characters: UTF-8 alone, because a wrong guess would change the words of a law. */
public final class StatuteSource {

    private StatuteSource() {
    }

    /** Reads and closes; refused when it is too large or no UTF-8. */
    public static String read(InputStream file) throws IOException {
        try (file) {
            byte[] bytes = file.readNBytes(StatuteFile.FILE_MAX + 1);
            if (bytes.length > StatuteFile.FILE_MAX) {
                throw new Refusal("statute.file_large", StatuteFile.FILE_MAX / 1024 / 1024);
            }
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("statute.file_encoding");
            }
            return text;
        } catch (CharacterCodingException other) {
            throw new Refusal("statute.file_encoding");
        }
    }
}
