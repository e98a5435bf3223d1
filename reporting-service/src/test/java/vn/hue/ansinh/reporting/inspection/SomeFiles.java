package vn.hue.ansinh.reporting.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as officers have them, and ways to spoil them. */
public final class SomeFiles {
    private static final String SAVED = "/attachments/saved-by-libreoffice.";

    private SomeFiles() {}

    /** @param ending docx, odt, ods, xlsx or pdf */
    public static byte[] saved(String ending) {
        try (InputStream file = SomeFiles.class.getResourceAsStream(SAVED + ending)) {
            return Objects.requireNonNull(file, ending).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] aPdf() {
        return aPdf("");
    }

    /** @param more of its catalogue */
    public static byte[] aPdf(String more) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + more + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                + "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    /** A PDF that keeps objects packed. */
    static byte[] aPackedPdf(String head, byte[] packed) {
        byte[] before =
                bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n7 0 obj\n" + head + "\nstream\n");
        return joined(
                joined(before, packed),
                bytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"));
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] aPicture(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(first);
        file.writeBytes(second);
        return file.toByteArray();
    }

    /** One part is another one, or is added. */
    static byte[] with(byte[] office, String part, byte[] content) {
        Map<String, byte[]> parts = parts(office);
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] replacing(byte[] office, String part, String written, String instead) {
        String text = new String(Objects.requireNonNull(parts(office).get(part), part), StandardCharsets.UTF_8);
        if (!text.contains(written)) {
            throw new IllegalArgumentException(part + " has no " + written);
        }
        return with(office, part, bytes(text.replace(written, instead)));
    }

    /** The flag that says a part is encrypted (APPNOTE 4.4.4), in its own head and in the directory. */
    static byte[] encrypted(byte[] office) {
        byte[] file = office.clone();
        for (int at = 0; at + 10 < file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 3 && file[at + 3] == 4) {
                file[at + 6] |= 1;
            }
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                file[at + 8] |= 1;
            }
        }
        return file;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] office) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(office))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
