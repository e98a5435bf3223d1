package vn.hue.ansinh.reporting.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hue.ansinh.kit.workbook.OfficeFile;

/** The kinds of files that are taken in; there are no others. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/x-tika-ooxml", "application/zip")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/x-tika-ooxml", "application/zip")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            Set.of("application/vnd.oasis.opendocument.text", "application/zip")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet", "application/zip")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv", "application/octet-stream")),
    // What a look takes for no text at all may be text in another encoding; the walk says so.
    TEXT("text/plain", List.of("txt"), Set.of("text/plain", "application/octet-stream"));

    private final String type;
    private final List<String> endings;
    private final Set<String> sniffed;

    /** @param sniffed what a look at the first bytes alone may say of it */
    FileKind(String type, List<String> endings, Set<String> sniffed) {
        this.type = type;
        this.endings = endings;
        this.sniffed = sniffed;
    }

    /** @param ending of the file's name, in lower case */
    public static Optional<FileKind> of(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList();
    }

    public String type() {
        return type;
    }

    boolean mayLookLike(String found) {
        return sniffed.contains(found);
    }

    Optional<OfficeFile> office() {
        return switch (this) {
            case DOCX -> Optional.of(OfficeFile.DOCX);
            case XLSX -> Optional.of(OfficeFile.XLSX);
            case ODT -> Optional.of(OfficeFile.ODT);
            case ODS -> Optional.of(OfficeFile.ODS);
            default -> Optional.empty();
        };
    }
}
