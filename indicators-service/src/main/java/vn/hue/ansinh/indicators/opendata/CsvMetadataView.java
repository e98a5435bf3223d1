package vn.hue.ansinh.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the columns of the CSV mean, for machines (W3C CSV on the Web, Metadata Vocabulary for Tabular Data). */
record CsvMetadataView(
        @JsonProperty("@context") List<Object> context,
        String url,
        @JsonProperty("dc:title") Map<String, String> title,
        @JsonProperty("dc:license") Map<String, String> licence,
        Map<String, Object> dialect,
        Map<String, Object> tableSchema) {

    static CsvMetadataView of(String licence) {
        List<Map<String, Object>> columns =
                Arrays.stream(OpenColumn.values()).map(CsvMetadataView::column).toList();
        return new CsvMetadataView(
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", "vi")),
                "/api/v1/observations?format=CSV",
                Map.of("@value", "Số liệu các chỉ tiêu an sinh xã hội"),
                Map.of("@id", licence),
                Map.of("encoding", "utf-8", "delimiter", ",", "header", true),
                Map.of("columns", columns, "aboutUrl", "#{indicator}/{place}/{period}/{revision}"));
    }

    private static Map<String, Object> column(OpenColumn column) {
        return Map.of(
                "name",
                column.field(),
                "titles",
                Map.of("und", column.field()),
                "dc:description",
                Map.of("vi", column.vi(), "en", column.en()),
                "datatype",
                column.datatype(),
                "required",
                column.isNeeded());
    }
}
