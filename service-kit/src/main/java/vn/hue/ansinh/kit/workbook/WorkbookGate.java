package vn.hue.ansinh.kit.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int LONGEST_TYPE = 100;

    private final OfficeFile kind;
    private final Budget budget = new Budget();
    private boolean isOfItsKind;

    private WorkbookGate(OfficeFile kind) {
        this.kind = kind;
    }

    /** @throws WorkbookRefused if the file must not be read */
    public static void check(Path file) throws IOException {
        check(file, OfficeFile.XLSX);
    }

    /** As {@link #check(Path)}, for any file of this build. */
    public static void check(Path file, OfficeFile kind) throws IOException {
        ZipDirectory.check(file);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            new WorkbookGate(kind).checkParts(parts);
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
            if (kind.holdsWhatActs(name)) {
                throw acting();
            }
            if (!part.isDirectory()) {
                checkPart(parts, part, name);
            }
        }
        if (!isOfItsKind) {
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

    private void checkPart(ZipFile parts, ZipEntry part, String name) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try (InputStream packed = parts.getInputStream(part)) {
            PartBytes bytes = new PartBytes(packed, part, budget);
            if (kind.isMarkup(ending)) {
                isOfItsKind |= new PartWalk(bytes.asMarkup(), kind.mainType()).walk();
            } else if (kind.isOpenDocument() && name.equals("mimetype")) {
                isOfItsKind |= kind.states(new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII));
            } else if (kind.isPicture(name, ending)) {
                bytes.refuseArchivesAndPrograms();
            } else {
                throw strange();
            }
            bytes.finish();
        }
    }

    static WorkbookRefused acting() {
        return WorkbookRefused.unsafe(
                "Tệp có macro, liên kết hoặc tệp nhúng.", "The file has macros, links or embedded files.");
    }

    static WorkbookRefused strange() {
        return WorkbookRefused.unsafe("Tệp .xlsx có cấu trúc lạ.", "The .xlsx is put together in a strange way.");
    }
}
