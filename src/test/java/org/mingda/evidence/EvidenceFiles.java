package org.mingda.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people (and others) hand them in. */
public final class EvidenceFiles {

    private EvidenceFiles() {
    }

    /** A small, whole PDF. */
    public static byte[] pdf() {
        return pdf("", "");
    }

    /** A whole PDF with something in its catalog, and something behind its end. */
    public static byte[] pdf(String inCatalog, String behind) {
        String head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Length 12 >>\nstream\n/JS /Launch \nendstream\nendobj\n";
        return latin(head + "xref\n0 5\n0000000000 65535 f \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + head.length() + "\n%%EOF\n" + behind);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] jpeg() {
        return picture("jpg", 60, 40);
    }

    public static byte[] png() {
        return picture("png", 60, 40);
    }

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with an Exif part that says how the phone was held and where it was. */
    public static byte[] jpegHeld(int orientation) {
        byte[] place = latin("N 23.129 E 113.264");
        ByteBuffer exif = ByteBuffer.allocate(36 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (34 + place.length)).put(latin("Exif\0\0")).put(latin("MM")).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return joined(latin("\u00ff\u00d8"), exif.array(), java.util.Arrays.copyOfRange(jpeg(), 2, jpeg().length));
    }

    /** A PNG of some dozen bytes whose header promises a picture of this size. */
    public static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put(latin("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer file = ByteBuffer.allocate(33).put(latin("\u0089PNG\r\n\u001a\n")).putInt(13).put(header.array()).putInt((int) sum.getValue());
        return file.array();
    }

    /** An empty ZIP: its end record alone. */
    public static byte[] zip() {
        return joined(latin("PK\5\6"), new byte[18]);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
