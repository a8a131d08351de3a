package org.mingda.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mingda.kernel.Refusal;

/**
 * Looks at the bones of a PDF: header at the first byte, a table of objects where its end says, nothing behind the end, no other format inside the same bytes, no password, and
 * nothing that acts when it is opened (scripts, programs, attachments, forms that send), also not under a name written with {@code #4a} or inside a packed object stream.
 *
 * <p>It is no virus scanner: verifiers get the file as a download from a sandboxed address, never shown inside a page.
 */
final class PdfCheck {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\x00]*");
    private static final Pattern TABLE = Pattern.compile("\\s{0,4}(xref\\b|\\d{1,10}\\s+\\d{1,5}\\s+obj\\b)");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern NAME = Pattern.compile("/((?:[A-Za-z]|#[0-9A-Fa-f]{2})+)");
    private static final Set<String> ACTIVE = Set.of("JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "SubmitForm", "ImportData");
    /** Where browsers sniff for HTML. */
    private static final int SNIFFED = 1024;
    private static final Set<String> HTML = Set.of("<html", "<script", "<!doctype", "<svg", "<body", "<iframe");
    /** Longest comment at the end of a ZIP, with its end record of 22 bytes. */
    private static final int ZIP_END = 65_535 + 22;
    /** As much is unpacked of all packed object streams of a file together, in bytes: the structure of a booklet is far smaller, a bomb is refused. */
    private static final int UNPACKED_MAX = 4 * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final String text;
    private int unpacked;

    private PdfCheck(byte[] file) {
        text = new String(file, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] file) {
        PdfCheck pdf = new PdfCheck(file);
        pdf.refuseDamaged();
        pdf.refuseMixed();
        pdf.refuseActive();
    }

    private void refuseDamaged() {
        int last = text.lastIndexOf("startxref");
        Matcher start = START.matcher(text);
        if (!HEADER.matcher(text).lookingAt() || last < 0 || !start.region(last, text.length()).matches()) {
            throw new Refusal("evidence.pdf_damaged");
        }
        long table = Long.parseLong(start.group(1));
        if (table >= last || !TABLE.matcher(text).region((int) table, last).lookingAt()) {
            throw new Refusal("evidence.pdf_damaged");
        }
    }

    private void refuseMixed() {
        String head = text.substring(0, Math.min(SNIFFED, text.length())).toLowerCase(Locale.ROOT);
        boolean zip = false;
        for (int at = text.indexOf("PK\5\6", Math.max(0, text.length() - ZIP_END)); at >= 0 && !zip; at = text.indexOf("PK\5\6", at + 1)) {
            zip = at + 22 <= text.length() && at + 22 + text.charAt(at + 20) + (text.charAt(at + 21) << 8) == text.length();
        }
        if (zip || HTML.stream().anyMatch(head::contains)) {
            throw new Refusal("evidence.mixed");
        }
    }

    private void refuseActive() {
        Matcher stream = STREAM.matcher(text);
        int from = 0;
        while (stream.find(from)) {
            String before = text.substring(from, stream.start());
            refuseNames(before);
            int end = text.indexOf("endstream", stream.end());
            if (end < 0) {
                throw new Refusal("evidence.pdf_damaged");
            }
            if (before.substring(Math.max(0, before.lastIndexOf(" obj"))).contains("ObjStm")) {
                refuseNames(unpacked(text.substring(stream.end(), end)));
            }
            from = end + "endstream".length();
        }
        refuseNames(text.substring(from));
    }

    private static void refuseNames(String structure) {
        Matcher names = NAME.matcher(structure);
        while (names.find()) {
            String name = plain(names.group(1));
            if (name.equals("Encrypt")) {
                throw new Refusal("evidence.pdf_locked");
            } else if (ACTIVE.contains(name)) {
                throw new Refusal("evidence.pdf_active");
            }
        }
    }

    private static String plain(String name) {
        return name.indexOf('#') < 0 ? name
                : Pattern.compile("#(..)").matcher(name).replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private String unpacked(String packed) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            inflater.setInput(packed.getBytes(StandardCharsets.ISO_8859_1));
            for (int n = inflater.inflate(piece); n > 0; n = inflater.inflate(piece)) {
                unpacked += n;
                if (unpacked > UNPACKED_MAX) {
                    throw new Refusal("evidence.pdf_unfolds");
                }
                bytes.write(piece, 0, n);
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException otherPacking) {
            return packed;
        } finally {
            inflater.end();
        }
    }
}
