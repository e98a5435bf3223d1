package vn.hue.ansinh.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the columns of the CSV mean, for machines (W3C CSV on the Web, Metadata Vocabulary for Tabular Data). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CsvMetadataView(
        @JsonProperty("@context") List<Object> context,
        @JsonProperty("@id") String id,
        String url,
        @JsonProperty("dc:title") List<Map<String, String>> title,
        @JsonProperty("dc:publisher") Map<String, Object> publisher,
        @JsonProperty("dc:license") Map<String, String> licence,
        @JsonProperty("dc:provenance") List<Map<String, String>> provenance,
        @JsonProperty("dc:issued") @Nullable Map<String, String> issued,
        @JsonProperty("dc:modified") @Nullable Map<String, String> modified,
        Map<String, Object> dialect,
        Map<String, Object> tableSchema) {

    static CsvMetadataView of(Origin origin, String structure) {
        Extent extent = origin.extent();
        return new CsvMetadataView(
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", "vi")),
                origin.address("api/v1/observations/csv-metadata" + structure),
                origin.address("api/v1/observations?format=CSV" + structure.replace('?', '&')),
                Origin.words(Origin.TITLE),
                Map.of(
                        "schema:name", origin.publisher().name(),
                        "schema:url", Origin.link(origin.publisher().address())),
                Origin.link(origin.licence().address()),
                Origin.words(Origin.PROVENANCE),
                extent == null ? null : Origin.moment(extent.issued()),
                extent == null ? null : Origin.moment(extent.modified()),
                Map.of("encoding", "utf-8", "delimiter", ",", "lineTerminators", List.of("\r\n"), "header", true),
                schema(origin, OpenColumn.of(!structure.isEmpty())));
    }

    private static Map<String, Object> schema(Origin origin, List<OpenColumn> columns) {
        return Map.of(
                "columns",
                columns.stream().map(CsvMetadataView::column).toList(),
                "aboutUrl",
                origin.address("api/v1/observations#{indicator}/{component}/{place}/{period}/{breakdown}/{revision}"));
    }

    private static Map<String, Object> column(OpenColumn column) {
        return Map.of(
                "name",
                column.field(),
                "titles",
                Map.of("und", column.field()),
                "dc:description",
                Origin.words(column.description()),
                "datatype",
                column.datatype(),
                "required",
                column.isNeeded());
    }
}
