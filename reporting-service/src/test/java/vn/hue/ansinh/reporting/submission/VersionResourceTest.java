package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class VersionResourceTest extends OnRealParts {

    @Test
    void saysWhenAVersionWasTakenBack() {
        String id = aSubmittedReport();
        approverOf("SYT")
                .says("{\"reason\": \"Nhầm số liệu\"}")
                .header("If-Match", "\"v2\"")
                .put("/api/v1/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        officerOf("SYT")
                .readsVersions(id, "")
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("SUBMITTED"), "items[0].withdrawnAt", equalTo(IN_TIME));
    }

    @Test
    void tellsTheWholeStoryOfAReport() {
        String id = aReturnedReport();
        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES);
        approverOf("SYT").submits(id, "\"v4\"");
        reviewer().accepts(id, "\"v5\"").then().statusCode(200);

        reviewer()
                .readsVersions(id, "")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2), "items.outcome", contains("RETURNED", "ACCEPTED"))
                .body("items[0].return.reason", equalTo("Thiếu số liệu tiêm chủng"))
                .body("items[0].return.comments[0].text", equalTo("Đối chiếu lại"))
                .body("items[0].acceptedAt", nullValue(), "items[1].acceptedAt", equalTo(IN_TIME))
                .body("items[1].return", nullValue(), "next", nullValue());
    }

    @Test
    void keepsTheFirstVersionWordForWord() {
        String id = aReturnedReport();
        String first = officerOf("SYT").readsVersions(id, "/1").asString();

        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES);
        approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200);

        assertEquals(first, officerOf("SYT").readsVersions(id, "/1").asString());
        officerOf("SYT")
                .readsVersions(id, "/2")
                .then()
                .body("figures[0].value", equalTo(99.25f), "figures[0].note", equalTo("Đã rà soát"))
                .body("outcome", equalTo("SUBMITTED"), "narrative.results", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_version set sha256 = repeat('0', 64)",
                "update reported_value set value = 100",
                "delete from review",
                "delete from receipt",
                "update receipt set jws = 'a.b.c'",
                "delete from receipt_key",
                "truncate report_version cascade"
            })
    void cannotBeChangedBehindOurBackEither(String sql) {
        aReturnedReport();

        assertThrows(IllegalStateException.class, () -> desk.run(sql));
    }

    @Test
    void saysWhatIsToldOtherwiseOfFiguresThatAreLeftOut() {
        String id = aReturnedReport();
        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES.replace("báo cáo sau", "chờ Bộ công bố"));
        approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200);

        reviewer()
                .readsVersions(id, "/2/difference")
                .then()
                .statusCode(200)
                .body("incomplete.before", contains("Các chỉ tiêu khác báo cáo sau"))
                .body("incomplete.after", contains("Các chỉ tiêu khác chờ Bộ công bố"));
    }

    @Test
    void canBeHashedAgainByAnybodyWhoHoldsIt() throws Exception {
        String id = officerOf("SYT")
                .drafts(of(2023, "{\"indicator\": \"IND-06-01\", \"value\": 99.30, \"status\": \"E\"}"))
                .path("id");
        approverOf("SYT").submits(id, "\"v1\"");

        // Names in their order, no spaces, numbers without trailing zeros: RFC 8785.
        String canonical = "{\"figures\":[{\"breakdown\":null,\"component\":null,\"denominator\":null,"
                + "\"indicator\":\"IND-06-01\",\"missingReason\":null,\"note\":null,\"numerator\":null,"
                + "\"place\":\"46@1989-07-01\",\"status\":\"E\",\"synthetic\":false,\"value\":99.3}],\"incomplete\":\"Các"
                + " chỉ tiêu khác báo cáo"
                + " sau\",\"narrative\":{\"direction\":null,\"limitations\":null,\"nextSteps\":null,\"objectiveCauses\":null,\"proposals\":null,\"results\":\"Bao"
                + " phủ bảo hiểm y tế vượt mục tiêu.\",\"subjectiveCauses\":null}}";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        officerOf("SYT")
                .readsVersions(id, "/1")
                .then()
                .body("sha256", equalTo(HexFormat.of().formatHex(hash)));
    }

    @Test
    void isReadPageByPage() {
        String id = aReturnedReport();
        approverOf("SYT").submits(id, "\"v3\"");

        String next = officerOf("SYT").readsVersions(id, "?limit=1").path("next");

        officerOf("SYT")
                .readsVersions(id, "?limit=1&cursor=" + next)
                .then()
                .body("items.number", contains(2), "next", nullValue());
    }

    @Test
    void isNotThereBeforeASubmission() {
        String id = aDraft();

        officerOf("SYT").readsVersions(id, "").then().statusCode(200).body("items", empty());
        assertRefused(404, "not-found", () -> officerOf("SYT").readsVersions(id, "/1"));
        assertRefused(404, "not-found", () -> officerOf("SYT").readsVersions(id, "/1/receipt"));
        assertRefused(404, "not-found", () -> reviewer().readsVersions(id, ""));
    }

    @Test
    void isNotForOtherAgencies() {
        String id = aSubmittedReport();

        assertRefused(403, "other-agency", () -> officerOf("SGDDT").readsVersions(id, ""));
        assertRefused(403, "other-agency", () -> officerOf("SGDDT").readsVersions(id, "/1"));
        assertRefused(403, "other-agency", () -> officerOf("SGDDT").readsVersions(id, "/1/receipt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/2", "/-1", "/2147483647"})
    void knowsNoOtherVersions(String number) {
        String id = aSubmittedReport();

        assertRefused(404, "not-found", () -> officerOf("SYT").readsVersions(id, number));
    }
}
