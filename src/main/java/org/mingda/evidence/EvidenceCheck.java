package org.mingda.evidence;

import java.util.Arrays;
import org.mingda.kernel.Refusal;

/**
 * Looks into a file before it is kept; its name and its declared type are never asked. A file begins as what it is (magic bytes), and holds that to its end: a PDF by
 * {@link PdfCheck}, a picture by being drawn anew ({@link Picture}), which drops everything in it that is not picture.
 */
public final class EvidenceCheck {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /**
     * A file fit to be kept.
     *
     * @param type  what it is
     * @param bytes what to keep, not always what came in
     */
    public record Checked(EvidenceType type, byte[] bytes) {
    }

    private EvidenceCheck() {
    }

    /** The file as it may be kept; a refusal that says what to do otherwise. */
    public static Checked checked(byte[] file) {
        if (file.length == 0) {
            throw new Refusal("evidence.required");
        } else if (file.length > Evidence.SIZE_MAX) {
            throw new Refusal("evidence.large", Evidence.SIZE_MAX >> 20);
        } else if (begins(file, PDF)) {
            PdfCheck.check(file);
            return new Checked(EvidenceType.PDF, file);
        } else if (begins(file, JPEG)) {
            return new Checked(EvidenceType.JPEG, Picture.redrawn(file, "jpeg"));
        } else if (begins(file, PNG)) {
            return new Checked(EvidenceType.JPEG, Picture.redrawn(file, "png"));
        }
        throw new Refusal("evidence.type");
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
