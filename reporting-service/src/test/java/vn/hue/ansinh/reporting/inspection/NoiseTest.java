package vn.hue.ansinh.reporting.inspection;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPackedPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPicture;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.bytes;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.deflated;

import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever stands in a file, it is taken in or refused, and nobody falls over it. */
class NoiseTest {
    private static final int TRIES = 400;
    private static final String[] PIECES = {
        "<<",
        ">>",
        "/First",
        "/ObjStm",
        "/Filter",
        "/FlateDecode",
        "stream\n",
        "endstream",
        "endobj",
        " 7 0 obj",
        "(",
        ")",
        "\\",
        "%",
        "#4",
        "/JavaScript",
        "\t",
        "\"",
        "'",
        "=",
        "+",
        "-",
        "|",
        ";",
        "\r\n",
        "\uFEFF",
        "\u0000",
        "%%EOF",
        "PK"
    };

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPdfThatSomebodyHasChangedIsTakenOrRefused(@ForAll("changedPdfs") byte[] file) {
        isTakenOrRefused(() -> PdfWalk.walk(ByteBuffer.wrap(file)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPictureThatSomebodyHasChangedIsTakenOrRefused(@ForAll("changedPictures") byte[] file) {
        isTakenOrRefused(() -> PictureWalk.walkPng(ByteBuffer.wrap(file)));
        isTakenOrRefused(() -> PictureWalk.walkJpeg(ByteBuffer.wrap(file)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aTableOfAnyLettersIsTakenOrRefused(@ForAll("tables") byte[] file) {
        isTakenOrRefused(() -> TextWalk.walk(ByteBuffer.wrap(file), true));
    }

    @Provide
    Arbitrary<byte[]> changedPdfs() {
        return changed(Arbitraries.of(
                aPdf(),
                aPackedPdf(
                        "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>",
                        deflated(bytes("3 0 << /Type /Page >>"))),
                aPackedPdf("<</First 4/N 1>>", bytes("3 0 << >>"))));
    }

    @Provide
    Arbitrary<byte[]> changedPictures() {
        return changed(Arbitraries.of(aPicture("png"), aPicture("jpeg")));
    }

    @Provide
    Arbitrary<byte[]> tables() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> bytes(String.join("", pieces)));
    }

    /** Some bytes are others, or a piece of what the walk looks for stands in the middle. */
    private static Arbitrary<byte[]> changed(Arbitrary<byte[]> files) {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 0.99);
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(4));
        return Combinators.combine(files, place.list().ofSize(3), piece.list().ofSize(3))
                .as((file, places, pieces) -> {
                    byte[] now = file.clone();
                    for (int change = 0; change < places.size(); change++) {
                        now = with(now, (int) (places.get(change) * now.length), bytes(pieces.get(change)));
                    }
                    return now;
                });
    }

    private static byte[] with(byte[] file, int at, byte[] piece) {
        boolean instead = piece.length % 2 == 0 && at + piece.length <= file.length;
        int length = instead ? file.length : file.length + piece.length;
        ByteBuffer now = ByteBuffer.allocate(length).put(file, 0, at).put(piece);
        int rest = instead ? at + piece.length : at;
        return now.put(file, rest, file.length - rest).array();
    }

    private static void isTakenOrRefused(Runnable walk) {
        try {
            walk.run();
        } catch (FileRefused refused) {
            assertTrue(refused.status() == 422, refused::code);
        }
    }
}
