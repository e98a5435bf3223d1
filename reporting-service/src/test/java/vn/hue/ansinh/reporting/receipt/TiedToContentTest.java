package vn.hue.ansinh.reporting.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** Anybody can tie a receipt to what the version says, as the developers' guide tells, from its public answer alone. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TiedToContentTest extends OnRealParts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COVERED =
            List.of("figures", "narrative", "tasks", "spending", "incomplete", "attachments");

    @Test
    void aReportThatSaysAllThereIsToSay() throws Exception {
        assertTied("SYT", """
                {"obligation": "R-02.2023.SYT", "incomplete": "Các chỉ tiêu khác báo cáo sau",
                 "figures": [{"indicator": "IND-06-01", "value": 99.30, "status": "E", "note": "Ước \\"cuối\\" năm"}],
                 "narrative": {"results": "Vượt mục tiêu.\\nĐã rà soát.", "achievements": "Bao phủ"},
                 "tasks": [{"task": "TASK-06-01", "state": "DONE", "doneOn": "2023-06-30", "note": null}],
                 "spending": [{"source": "OTHER", "area": "PA-06", "planned": 1000, "spent": 0.000125}]}
                """);
    }

    @Test
    void aReportThatLeavesOutWhatItHasNotGot() throws Exception {
        assertTied("STC", """
                {"obligation": "R-02.2023.STC", "figures": [], "narrative": {"results": "Đủ vốn"}}
                """);
    }

    private static void assertTied(String agency, String draft) throws Exception {
        String id =
                officerOf(agency).drafts(draft).then().statusCode(201).extract().path("id");
        approverOf(agency).submits(id, "\"v1\"").then().statusCode(200);

        JsonNode version =
                JSON.readTree(officerOf(agency).readsVersions(id, "/1").asString());
        String jws = officerOf(agency).readsVersions(id, "/1/receipt").path("jws");
        JsonNode receipt = JSON.readTree(Base64.getUrlDecoder().decode(jws.split("\\.")[1]));

        assertEquals(receipt.get("sha256").asText(), sha256(canonical(covered(version))));
    }

    /** The six members as they are shown; lists that are empty, and a reason that is null, are left out. */
    private static JsonNode covered(JsonNode version) {
        return JSON.valueToTree(COVERED.stream()
                .filter(member ->
                        member.equals("figures") || !version.get(member).isNull() && !isEmptyList(version.get(member)))
                .collect(Collectors.toMap(member -> member, version::get)));
    }

    private static boolean isEmptyList(JsonNode member) {
        return member.isArray() && member.isEmpty();
    }

    /** RFC 8785, written by the RFC and not by the service. */
    private static String canonical(JsonNode node) throws Exception {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                members.put(JSON.writeValueAsString(member.getKey()), canonical(member.getValue()));
            }
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            for (JsonNode element : node) {
                elements.add(canonical(element));
            }
            return String.join(",", elements).transform(all -> "[" + all + "]");
        }
        return node.isNumber()
                ? new BigDecimal(Double.toString(node.doubleValue()))
                        .stripTrailingZeros()
                        .toPlainString()
                : JSON.writeValueAsString(node);
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
