package vn.hue.ansinh.reporting.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.workbook.OfficeFile;
import vn.hue.ansinh.kit.workbook.WorkbookGate;
import vn.hue.ansinh.kit.workbook.WorkbookRefused;

/**
 * Decides what a file is by its bytes, and refuses it unless that is what its name says. What the sender calls it is not
 * asked. Each kind is then walked through, since the first bytes alone say nothing of what follows them.
 */
@ApplicationScoped
public class Inspecting {
    private static final String OLE = "application/x-tika-msoffice";
    private static final int FLAGS_OF_FIRST_PART = 6;
    private static final int ENCRYPTED = 1;

    // Reads its table of magic numbers once, when the first file comes.
    private static final class Magic {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    public void inspect(Path file, FileKind kind) {
        try {
            if (Files.size(file) == 0) {
                throw FileRefused.broken();
            }
            String found = sniffed(file);
            if (kind.office().isPresent() && found.equals(OLE)) {
                // A password wraps an office file into the container of the formats before 2007.
                throw FileRefused.hasPassword();
            }
            if (!kind.mayLookLike(found)) {
                throw FileRefused.notAsNamed(kind, found);
            }
            walk(file, kind);
        } catch (WorkbookRefused refused) {
            throw refused.isBroken() ? FileRefused.broken() : FileRefused.unsafe(hidden());
        } catch (IOException unreadable) {
            throw FileRefused.broken();
        }
    }

    private static Text hidden() {
        return Text.of(
                "Tệp có macro, liên kết ngoài, tệp nhúng hoặc cấu trúc lạ.",
                "The file has macros, links to the outside, embedded files or a strange structure.");
    }

    private static String sniffed(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return Magic.TYPES.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    private static void walk(Path file, FileKind kind) throws IOException {
        if (kind.office().isPresent()) {
            walkOffice(file, kind.office().get());
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            switch (kind) {
                case PDF -> PdfWalk.walk(bytes);
                case JPEG -> PictureWalk.walkJpeg(bytes);
                case PNG -> PictureWalk.walkPng(bytes);
                default -> TextWalk.walk(bytes, kind == FileKind.CSV);
            }
        }
    }

    private static void walkOffice(Path file, OfficeFile kind) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(FLAGS_OF_FIRST_PART + 1);
            if (head.length > FLAGS_OF_FIRST_PART && (head[FLAGS_OF_FIRST_PART] & ENCRYPTED) != 0) {
                throw FileRefused.hasPassword();
            }
        }
        WorkbookGate.check(file, kind);
    }
}
