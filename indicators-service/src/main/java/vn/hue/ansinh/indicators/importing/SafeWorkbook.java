package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Looks through a workbook before anybody reads it: unpacks each part once, keeps nothing, and stops at the first sign
 * of a bomb (OWASP, "File Upload"; CVE-2023-50248 and its kind). What it says of its own sizes is not believed.
 */
final class SafeWorkbook {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 2L << 30;
    // The reader holds all shared texts at once.
    private static final long MOST_SHARED_TEXT = 48L << 20;
    private static final long SMALL = 4L << 20;
    private static final int LARGEST_RATIO = 150;
    private static final int HEAD = 4_096;

    private long unpacked;

    private SafeWorkbook() {}

    static void check(Path file) throws IOException {
        byte[] magic = new byte[8];
        try (InputStream start = Files.newInputStream(file)) {
            if (start.readNBytes(magic, 0, magic.length) < magic.length || !ReadableWorkbook.isOOXMLZipHeader(magic)) {
                throw FileRefused.unsafe(
                        "Tệp không phải .xlsx, hoặc có mật khẩu.", "The file is no .xlsx, or it has a password.");
            }
        }
        try (ZipFile parts = new ZipFile(file.toFile())) {
            new SafeWorkbook().checkParts(parts);
        } catch (ZipException | IllegalArgumentException broken) {
            throw FileRefused.broken("Tệp .xlsx bị hỏng hoặc bị cắt.", "The .xlsx is damaged or cut off.");
        }
    }

    private void checkParts(ZipFile parts) throws IOException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || names.size() > MOST_PARTS || name.contains("..") || name.startsWith("/")) {
                throw FileRefused.unsafe("Tệp .xlsx có cấu trúc lạ.", "The .xlsx is put together in a strange way.");
            }
            if (name.contains("vbaproject") || name.contains("externallink") || name.contains("/embeddings/")) {
                throw FileRefused.unsafe(
                        "Tệp có macro, liên kết hoặc tệp nhúng.", "The file has macros, links or embedded files.");
            }
            checkPart(parts, part, name);
        }
        if (!names.contains("[content_types].xml")) {
            throw FileRefused.unsafe("Tệp zip này không phải .xlsx.", "This zip is no .xlsx.");
        }
    }

    private void checkPart(ZipFile parts, ZipEntry part, String name) throws IOException {
        long most = name.endsWith("sharedstrings.xml") ? MOST_SHARED_TEXT : MOST_BYTES;
        long packed = Math.max(part.getCompressedSize(), 1);
        byte[] piece = new byte[1 << 16];
        long size = 0;
        CRC32 checksum = new CRC32();
        try (InputStream bytes = parts.getInputStream(part)) {
            for (int read = bytes.readNBytes(piece, 0, HEAD); read > 0; read = bytes.read(piece)) {
                if (size == 0 && declaresEntities(piece, read)) {
                    throw FileRefused.unsafe("Tệp khai báo DTD.", "The file declares a DTD.");
                }
                checksum.update(piece, 0, read);
                size += read;
                unpacked += read;
                if (size > most || unpacked > MOST_BYTES || (size > SMALL && size / packed > LARGEST_RATIO)) {
                    throw FileRefused.unsafe("Tệp giải nén ra quá lớn.", "The file unpacks to far too much.");
                }
            }
        }
        if (part.getCrc() != checksum.getValue()) {
            throw new ZipException("A part was changed on the way");
        }
    }

    private static boolean declaresEntities(byte[] piece, int read) {
        // UTF-16 would hide the letters between zeros.
        String head = new String(piece, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }
}
