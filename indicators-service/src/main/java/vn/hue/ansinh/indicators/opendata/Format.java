package vn.hue.ansinh.indicators.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The forms an answer can have. */
enum Format {
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    SDMX_CSV("application/vnd.sdmx.data+csv", "sdmx.csv");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return this == CSV || this == SDMX_CSV ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** As DCAT names it: the entry of the register, which knows no character sets. */
    String registered() {
        return "https://www.iana.org/assignments/media-types/" + mediaType;
    }

    String ending() {
        return ending;
    }

    /** @param columns of a file that is no SDMX, which has its own */
    RowWriter writer(OutputStream out, boolean forExcel, List<OpenColumn> columns) throws IOException {
        return switch (this) {
            case CSV -> CsvRows.plain(out, forExcel, columns);
            case SDMX_CSV -> CsvRows.sdmx(out);
            case XLSX -> new XlsxRows(out, columns);
            case JSON -> throw new IllegalStateException("JSON comes in pages");
        };
    }
}
