package org.mingda.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mingda.kernel.Refusal;

/**
 * Draws a picture anew as JPEG: what is kept holds the pixels and nothing else, no place, no device, no second file behind the picture. The size is read from the header first, so a small
 * file that unfolds into a huge picture is refused before it does. One picture at a time: each takes up to 100 MB while it is drawn.
 */
final class Picture {

    /** More than the cameras of phones make, in pixels, counted in the header. */
    static final int PIXELS_MAX = 36_000_000;
    /** Larger pictures are kept at a half or a third of their width; a page of a certificate stays readable. */
    private static final int KEPT_MAX = 16_000_000;
    private static final float QUALITY = 0.9f;
    /** Most scans of a JPEG: cameras write one, progressive pictures ten. Each is drawn over the whole picture, and a file has room for a million. */
    private static final int SCANS_MAX = 32;
    private static final byte SCAN = (byte) 0xDA;
    /** How long somebody waits for his turn, in seconds: whoever sends slow pictures holds up others' pictures for so long, and no pages. */
    private static final int TURN = 15;
    private static final Semaphore ONE = new Semaphore(1, true);

    private Picture() {
    }

    /**
     * The picture as JPEG, upright.
     *
     * @param format what its first bytes say: {@code jpeg} or {@code png}
     */
    static byte[] redrawn(byte[] file, String format) {
        if (format.equals("jpeg")) {
            refuseManyScans(file);
        }
        awaitTurn();
        try {
            BufferedImage image = read(file, format);
            return written(upright(image, format.equals("jpeg") ? Orientation.of(file) : Orientation.UPRIGHT));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException | NegativeArraySizeException | NullPointerException
                | java.awt.color.CMMException unreadable) { // all of these come out of the readers for damaged files
            throw new Refusal("evidence.picture_damaged");
        } finally {
            ONE.release();
        }
    }

    private static void awaitTurn() {
        try {
            if (ONE.tryAcquire(TURN, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal("evidence.busy");
    }

    /** Inside a scan's data the first byte of the marker never stands before the second. */
    private static void refuseManyScans(byte[] file) {
        int scans = 0;
        for (int i = 1; i < file.length; i++) {
            if (file[i] == SCAN && file[i - 1] == (byte) 0xFF && ++scans > SCANS_MAX) {
                throw new Refusal("evidence.picture_damaged");
            }
        }
    }

    private static BufferedImage read(byte[] file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > PIXELS_MAX) {
                throw new Refusal("evidence.picture_large", PIXELS_MAX / 1_000_000);
            }
            int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_MAX));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        boolean plain = image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (plain && orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage drawn = new BufferedImage(orientation.turned() ? height : width, orientation.turned() ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        AffineTransform turn = orientation.transform(width, height);
        pen.drawImage(image, turn, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
