package vn.hue.ansinh.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.kit.problem.Text;

/** The entry of a data catalogue (W3C DCAT 3, as JSON-LD). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DatasetView(
        @JsonProperty("@context") Map<String, String> context,
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:title") List<Map<String, String>> title,
        @JsonProperty("dct:description") List<Map<String, String>> description,
        @JsonProperty("dct:publisher") Map<String, String> publisher,
        @JsonProperty("dct:issued") @Nullable Map<String, String> issued,
        @JsonProperty("dct:modified") @Nullable Map<String, String> modified,
        @JsonProperty("dct:temporal") @Nullable Map<String, Object> temporal,
        @JsonProperty("dct:license") Map<String, String> licence,
        @JsonProperty("dct:provenance") Map<String, Object> provenance,
        @JsonProperty("dct:language") List<Map<String, String>> languages,
        @JsonProperty("dct:spatial") Map<String, Object> spatial,
        @JsonProperty("dct:accrualPeriodicity") Map<String, String> rhythm,
        @JsonProperty("dcat:theme") List<Map<String, String>> themes,
        @JsonProperty("dcat:keyword") List<Map<String, String>> keywords,
        @JsonProperty("dcat:distribution") List<Map<String, Object>> distributions) {
    /** Of the European Union: by these tables catalogues compare languages, rhythms and themes (DCAT-AP). */
    private static final String TABLES = "http://publications.europa.eu/resource/authority/";

    private static final Text DESCRIPTION = Text.of(
            "Số liệu báo cáo, công bố và nhập của các chỉ tiêu trong kế hoạch, kèm lịch sử sửa đổi.",
            "Reported, published and imported figures of the plan's indicators, with their revisions.");

    static DatasetView of(Origin origin, List<Indicator> indicators) {
        Extent extent = origin.extent();
        return new DatasetView(
                Map.of(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dct", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/",
                        "rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                origin.address("api/v1/observations/dataset"),
                "dcat:Dataset",
                Origin.words(Origin.TITLE),
                Origin.words(DESCRIPTION),
                Map.of(
                        "@id", origin.publisher().address(),
                        "@type", "foaf:Agent",
                        "foaf:name", origin.publisher().name()),
                extent == null ? null : Origin.moment(extent.issued()),
                extent == null ? null : Origin.moment(extent.modified()),
                extent == null ? null : span(extent),
                Origin.link(origin.licence().address()),
                Map.of("@type", "dct:ProvenanceStatement", "rdfs:label", Origin.words(Origin.PROVENANCE)),
                List.of(listed("language/VIE"), listed("language/ENG")),
                Map.of("@type", "dct:Location", "rdfs:label", "Thừa Thiên Huế"),
                listed("frequency/ANNUAL"),
                List.of(listed("data-theme/SOCI")),
                indicators.stream()
                        .flatMap(indicator -> Origin.words(indicator.name()).stream())
                        .toList(),
                Arrays.stream(Format.values())
                        .map(format -> distribution(origin, format))
                        .toList());
    }

    private static Map<String, String> listed(String entry) {
        return Origin.link(TABLES + entry);
    }

    private static Map<String, Object> span(Extent extent) {
        return Map.of(
                "@type",
                "dct:PeriodOfTime",
                "dcat:startDate",
                Origin.day(extent.first()),
                "dcat:endDate",
                Origin.day(extent.last()));
    }

    private static Map<String, Object> distribution(Origin origin, Format format) {
        String address = origin.address("api/v1/observations?format=" + format.name());
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@id", address + "#distribution");
        described.put("@type", "dcat:Distribution");
        described.put("dcat:accessURL", Origin.link(origin.address("api/v1/observations")));
        // What is downloaded is the whole of it: JSON comes in pages, and its address gives but the first.
        if (format != Format.JSON) {
            described.put("dcat:downloadURL", Origin.link(address));
        }
        described.put("dcat:mediaType", Origin.link(format.registered()));
        described.put("dct:license", Origin.link(origin.licence().address()));
        return described;
    }
}
