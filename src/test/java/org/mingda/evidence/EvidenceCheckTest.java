package org.mingda.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class EvidenceCheckTest {

    private static String refusal(byte[] file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> EvidenceCheck.checked(file));
        return refusal == null ? "taken" : refusal.key();
    }

    private static byte[] pdf(String inCatalog) {
        return EvidenceFiles.pdf(inCatalog, "");
    }

    @Test
    void keepsAWholePdfAsItIs() {
        EvidenceCheck.Checked kept = EvidenceCheck.checked(EvidenceFiles.pdf());

        assertThat(kept.type()).isEqualTo(EvidenceType.PDF);
        assertThat(kept.bytes()).isEqualTo(EvidenceFiles.pdf());
    }

    @Test
    void keepsPicturesAsJpeg() throws IOException {
        for (byte[] picture : new byte[][] {EvidenceFiles.jpeg(), EvidenceFiles.png()}) {
            EvidenceCheck.Checked kept = EvidenceCheck.checked(picture);

            assertThat(kept.type()).isEqualTo(EvidenceType.JPEG);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
            assertThat(image.getWidth()).isEqualTo(60);
            assertThat(image.getHeight()).isEqualTo(40);
        }
    }

    static Stream<Arguments> unfit() throws IOException {
        byte[] pdf = EvidenceFiles.pdf();
        byte[] jpeg = EvidenceFiles.picture("jpg", 400, 300);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(EvidenceFiles.latin("5 0 << /S /JavaScript /JS (app.alert(1)) >>"));
        }
        String hidden = ">> endobj 9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n" + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream ";
        return Stream.of(
                Arguments.of("nothing", new byte[0], "evidence.required"),
                Arguments.of("11 MB", new byte[Evidence.SIZE_MAX + 1], "evidence.large"),
                Arguments.of("a text that is called .pdf", EvidenceFiles.latin("my licence"), "evidence.type"),
                Arguments.of("a program", EvidenceFiles.latin("MZ\u0090\0\3"), "evidence.type"),
                Arguments.of("an SVG", EvidenceFiles.latin("<svg xmlns='http://www.w3.org/2000/svg'/>"), "evidence.type"),
                Arguments.of("a GIF", EvidenceFiles.latin("GIF89a\1\0\1\0"), "evidence.type"),
                Arguments.of("a PDF header with words behind it", EvidenceFiles.latin("%PDF-1.7\nmy licence\n%%EOF"), "evidence.pdf_damaged"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), "evidence.pdf_damaged"),
                Arguments.of("a PDF whose table is elsewhere", EvidenceFiles.latin(new String(pdf, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n7")),
                        "evidence.pdf_damaged"),
                Arguments.of("a PDF with something behind its end", EvidenceFiles.pdf("", "<script>alert(1)</script>"), "evidence.pdf_damaged"),
                Arguments.of("a ZIP whose comment ends like a PDF", pdfInsideZip(), "evidence.mixed"),
                Arguments.of("a PDF that is a web page too", pdf("/X (<html><body onload=alert(1)>)"), "evidence.mixed"),
                Arguments.of("a PDF with a script", pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), "evidence.pdf_active"),
                Arguments.of("a PDF with a script under a written-out name", pdf("/OpenAction << /S /J#61vaScript >>"), "evidence.pdf_active"),
                Arguments.of("a PDF with a script in a packed object", pdf(hidden), "evidence.pdf_active"),
                Arguments.of("a PDF that starts a program", pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"), "evidence.pdf_active"),
                Arguments.of("a PDF with an attachment", pdf("/Names << /EmbeddedFiles 9 0 R >>"), "evidence.pdf_active"),
                Arguments.of("a PDF with a password", pdf("/Encrypt 9 0 R"), "evidence.pdf_locked"),
                Arguments.of("half a JPEG header", Arrays.copyOf(jpeg, 30), "evidence.picture_damaged"),
                Arguments.of("a JPEG name for words", EvidenceFiles.latin("\u00ff\u00d8\u00ff my licence"), "evidence.picture_damaged"),
                Arguments.of("a PNG header alone", EvidenceFiles.pngHeader(20, 20), "evidence.picture_damaged"),
                Arguments.of("a PNG of 33 bytes that unfolds to 10 GB", EvidenceFiles.pngHeader(60_000, 60_000), "evidence.picture_large"),
                Arguments.of("a PNG whose size overflows an int", EvidenceFiles.pngHeader(Integer.MAX_VALUE, 3), "evidence.picture_large"));
    }

    @Test
    void refusesAPdfWhosePartsUnfoldTogetherToMoreThanItsStructureNeeds() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[1024 * 1024]);
        }
        String part = ">> endobj 9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n" + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream ";

        assertThat(refusal(pdf(part))).isEqualTo("taken");
        assertThat(refusal(pdf(part.repeat(5)))).isEqualTo("evidence.pdf_unfolds");
    }

    @Test
    void refusesAJpegThatIsDrawnOverAndOver() {
        byte[] jpeg = EvidenceFiles.jpeg();
        byte[] scan = EvidenceFiles.latin("\u00ff\u00da\0\10\1\1\0\0\77\0\0");
        byte[] scans = EvidenceFiles.latin(new String(scan, StandardCharsets.ISO_8859_1).repeat(40));

        assertThat(refusal(EvidenceFiles.joined(Arrays.copyOf(jpeg, jpeg.length - 2), scans, EvidenceFiles.latin("\u00ff\u00d9")))).isEqualTo("evidence.picture_damaged");
    }

    /** The end record's comment holds the end of the PDF, so that the bytes are both. */
    private static byte[] pdfInsideZip() {
        String pdf = new String(EvidenceFiles.pdf(), StandardCharsets.ISO_8859_1);
        int table = pdf.indexOf("xref\n");
        String comment = pdf.substring(table);
        String end = "PK\5\6" + "\0".repeat(16) + (char) comment.length() + "\0";
        return EvidenceFiles.latin(pdf.substring(0, table) + end + comment.replaceAll("startxref\n\\d+", "startxref\n" + (table + end.length())));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unfit")
    void refusesWhatIsNotWhatItSays(String what, byte[] file, String key) {
        assertThat(refusal(file)).isEqualTo(key);
    }

    @Test
    void namesInsideThePageAreNoActs() {
        assertThat(refusal(EvidenceFiles.pdf())).isEqualTo("taken");
    }

    @Test
    void dropsWhateverStandsBehindAPicture() {
        byte[] kept = EvidenceCheck.checked(EvidenceFiles.joined(EvidenceFiles.jpeg(), EvidenceFiles.zip(), EvidenceFiles.latin("<script>alert(1)</script>"))).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("PK\5\6").doesNotContain("<script>");
    }

    @Test
    void dropsThePlaceWhereAPictureWasTaken() {
        assertThat(new String(EvidenceFiles.jpegHeld(1), StandardCharsets.ISO_8859_1)).contains("113.264");

        byte[] kept = EvidenceCheck.checked(EvidenceFiles.jpegHeld(1)).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("113.264");
    }

    @ParameterizedTest(name = "held as {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsAPictureUprightBeforeItForgetsHowThePhoneWasHeld(int held) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(EvidenceCheck.checked(EvidenceFiles.jpegHeld(held)).bytes()));

        assertThat(image.getWidth()).isEqualTo(held < 5 ? 60 : 40);
        boolean redFirst = held == 1 || held == 4 || held == 5 || held == 6;
        int first = image.getRGB(5, 5);
        int last = image.getRGB(image.getWidth() - 6, image.getHeight() - 6);
        assertThat(red(first)).isEqualTo(redFirst);
        assertThat(red(last)).isEqualTo(!redFirst);
    }

    private static boolean red(int rgb) {
        return (rgb >> 16 & 0xFF) > 128;
    }

    @Test
    void keepsLargePicturesAtAReadableSize() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(EvidenceCheck.checked(EvidenceFiles.picture("jpg", 6000, 4000)).bytes()));

        assertThat(image.getWidth()).isEqualTo(3000);
    }
}
