package org.mingda.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingda.kernel.Refusal;

/** The bytes of a text file turned into characters: UTF-8, else GB18030 (which old Chinese systems write), else refused. */
final class SourceFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private SourceFile() {
    }

    static String text(byte[] bytes) {
        if (bytes.length > ArticlePage.FILE_MAX) {
            throw new Refusal("importing.large", ArticlePage.FILE_MAX / 1024);
        }
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text;
                }
            } catch (CharacterCodingException other) {
                // then perhaps the next
            }
        }
        throw new Refusal("importing.encoding");
    }
}
