package vn.hue.ansinh.indicators.importing;

import java.util.Locale;
import java.util.Set;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The files an import takes. */
enum ImportFormat {
    CSV(Set.of("text/csv", "application/vnd.sdmx.data+csv"), new CsvRows()),
    XLSX(Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), new XlsxRows()),
    JSON(Set.of("application/json"), new JsonRows());

    private final transient Set<String> mediaTypes;
    private final transient RowReader reader;

    ImportFormat(Set<String> mediaTypes, RowReader reader) {
        this.mediaTypes = mediaTypes;
        this.reader = reader;
    }

    RowReader reader() {
        return reader;
    }

    static ImportFormat of(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (ImportFormat format : values()) {
            if (format.mediaTypes.contains(bare)) {
                return format;
            }
        }
        throw new Unsupported(bare);
    }

    /** Another kind of file. */
    static final class Unsupported extends Refusal {
        Unsupported(String given) {
            super(
                    415,
                    "unsupported-media-type",
                    Text.of("Không nhận loại tệp " + given + ".", "Files of type " + given + " are not taken."),
                    Text.of(
                            "Dùng text/csv, application/vnd.sdmx.data+csv, application/json hoặc loại của .xlsx.",
                            "Use text/csv, application/vnd.sdmx.data+csv, application/json or the type of .xlsx."));
        }
    }
}
