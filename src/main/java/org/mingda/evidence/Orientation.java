package org.mingda.evidence;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone was held: the Exif tag 0x0112 of a JPEG (Exif 2.32, section 4.6.4), which redrawing would otherwise lose, leaving the page on its side. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1), MIRRORED(-1, 0, 0, 1), UPSIDE_DOWN(-1, 0, 0, -1), FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0), RIGHT(0, 1, -1, 0), TRANSVERSED(0, -1, -1, 0), LEFT(0, -1, 1, 0);

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    /** The matrix that sets it upright: x' = xx·x + xy·y, y' = yx·x + yy·y, moved back into view. */
    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return xx == 0;
    }

    AffineTransform transform(int width, int height) {
        return new AffineTransform(xx, yx, xy, yy, xx + xy < 0 ? turned() ? height : width : 0, yx + yy < 0 ? turned() ? width : height : 0);
    }

    /** What a JPEG says; upright when it says nothing that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
            while (true) {
                int marker = Short.toUnsignedInt(file.getShort());
                int length = Short.toUnsignedInt(file.getShort());
                if (marker == APP1 && length > 16 && file.getInt(file.position()) == EXIF) {
                    return tag(file.slice(file.position() + 6, length - 8));
                } else if (marker == SCAN || length < 2) {
                    return UPRIGHT;
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
