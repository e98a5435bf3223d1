package vn.hue.ansinh.indicators.opendata;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Where figures that are given away come from, in the words of those who describe data for machines.
 *
 * @param base address of the suite as the caller knows it, ending in a slash
 * @param extent null while there are no figures
 */
record Origin(
        String base,
        Licence licence,
        Publisher publisher,
        @Nullable Extent extent) {
    static final Text TITLE = Text.of("Số liệu các chỉ tiêu an sinh xã hội", "Figures of the social-policy indicators");
    static final Text PROVENANCE = Text.of(
            "Mỗi số liệu ghi nguồn: báo cáo đã được chấp nhận của một cơ quan (cơ quan, báo cáo, phiên bản), ấn phẩm đã"
                    + " công bố (tên, địa chỉ) hoặc tệp nhập; mọi lần sửa đổi được giữ lại.",
            "Each figure names its source: an accepted report of an agency (agency, report, version), a publication"
                    + " (title, address) or an imported file; every revision is kept.");

    String address(String path) {
        return base + path;
    }

    /** A text in both languages, as JSON-LD has it. */
    static List<Map<String, String>> words(Text text) {
        return List.of(Map.of("@language", "vi", "@value", text.vi()), Map.of("@language", "en", "@value", text.en()));
    }

    static Map<String, String> link(String address) {
        return Map.of("@id", address);
    }

    static Map<String, String> moment(OffsetDateTime moment) {
        // Its own text leaves out seconds that are zero, which xsd:dateTime does not.
        String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        return Map.of("@type", "http://www.w3.org/2001/XMLSchema#dateTime", "@value", written);
    }

    static Map<String, String> day(Object day) {
        return Map.of("@type", "http://www.w3.org/2001/XMLSchema#date", "@value", day.toString());
    }
}
