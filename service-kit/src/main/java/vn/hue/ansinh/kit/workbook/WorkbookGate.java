package vn.hue.ansinh.kit.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before anybody reads it: unpacks each part once, keeps nothing, and stops at the first sign
 * of a bomb, of something that acts, or of what a reader would trip over (OWASP, "File Upload"; CVE-2023-50248 and its
 * kind). Neither the names of parts nor what the file says of its own sizes is believed.
 */
public final class WorkbookGate {
    private static final Set<String> OF_EXCEL = Set.of("xml", "rels");
    private static final Set<String> PICTURES_AND_PRINTERS =
            Set.of("vml", "bin", "png", "jpg", "jpeg", "gif", "emf", "wmf", "bmp", "tif", "tiff");

    private final Budget budget = new Budget();
    private boolean isWorkbook;

    private WorkbookGate() {}

    /** @throws WorkbookRefused if the file must not be read */
    public static void check(Path file) throws IOException {
        ZipDirectory.check(file);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            new WorkbookGate().checkParts(parts);
        } catch (ZipException | IllegalArgumentException broken) {
            throw WorkbookRefused.broken("Tệp .xlsx bị hỏng hoặc bị cắt.", "The .xlsx is damaged or cut off.");
        }
    }

    private void checkParts(ZipFile parts) throws IOException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || leavesTheArchive(name)) {
                throw strange();
            }
            if (!part.isDirectory()) {
                checkPart(parts, part, name.substring(name.lastIndexOf('.') + 1));
            }
        }
        if (!isWorkbook) {
            throw WorkbookRefused.unsafe("Tệp zip này không phải .xlsx.", "This zip is no .xlsx.");
        }
    }

    private static boolean leavesTheArchive(String name) {
        return name.contains("..")
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0;
    }

    private void checkPart(ZipFile parts, ZipEntry part, String kind) throws IOException {
        try (InputStream packed = parts.getInputStream(part)) {
            PartBytes bytes = new PartBytes(packed, part, budget);
            if (OF_EXCEL.contains(kind)) {
                isWorkbook |= new PartWalk(bytes.asMarkup()).walk();
            } else if (PICTURES_AND_PRINTERS.contains(kind)) {
                bytes.refuseArchivesAndPrograms();
            } else {
                throw strange();
            }
            bytes.finish();
        }
    }

    static WorkbookRefused strange() {
        return WorkbookRefused.unsafe("Tệp .xlsx có cấu trúc lạ.", "The .xlsx is put together in a strange way.");
    }
}
