package vn.hue.ansinh.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.kit.problem.Text;

/** The entry of a data catalogue (W3C DCAT 3, as JSON-LD). */
record DatasetView(
        @JsonProperty("@context") Map<String, String> context,
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:title") List<Map<String, String>> title,
        @JsonProperty("dct:description") List<Map<String, String>> description,
        @JsonProperty("dct:license") Map<String, String> licence,
        @JsonProperty("dct:language") List<String> languages,
        @JsonProperty("dct:spatial") String spatial,
        @JsonProperty("dct:accrualPeriodicity") String rhythm,
        @JsonProperty("dcat:keyword") List<String> keywords,
        @JsonProperty("dcat:distribution") List<Map<String, Object>> distributions) {

    static DatasetView of(String licence, List<Indicator> indicators) {
        return new DatasetView(
                Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct", "http://purl.org/dc/terms/"),
                "/api/v1/observations/dataset",
                "dcat:Dataset",
                words("Số liệu các chỉ tiêu an sinh xã hội", "Figures of the social-policy indicators"),
                words(
                        "Số liệu báo cáo, công bố và nhập của các chỉ tiêu trong kế hoạch, kèm lịch sử sửa đổi.",
                        "Reported, published and imported figures of the plan's indicators, with their revisions."),
                Map.of("@id", licence),
                List.of("vi", "en"),
                "Thừa Thiên Huế",
                "http://purl.org/cld/freq/annual",
                indicators.stream().map(Indicator::name).map(Text::vi).sorted().toList(),
                Arrays.stream(Format.values())
                        .map(format -> distribution(format, licence))
                        .toList());
    }

    private static Map<String, Object> distribution(Format format, String licence) {
        return Map.of(
                "@type",
                "dcat:Distribution",
                "dcat:accessURL",
                "/api/v1/observations",
                "dcat:downloadURL",
                "/api/v1/observations?format=" + format.name(),
                "dcat:mediaType",
                format.mediaType(),
                "dct:license",
                Map.of("@id", licence));
    }

    private static List<Map<String, String>> words(String vi, String en) {
        return List.of(Map.of("@language", "vi", "@value", vi), Map.of("@language", "en", "@value", en));
    }
}
