package vn.hue.ansinh.reporting;

import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.restassured.response.Response;

/** Reports of the Department of Health, as far as a test needs them, made over HTTP. */
public final class HealthReports {
    public static final String INSURANCE = "{\"indicator\": \"IND-06-01\", \"value\": 99.3, \"status\": \"E\"}";
    /** Tests mostly speak of a figure or two. */
    public static final String INCOMPLETE = "\"incomplete\": \"Các chỉ tiêu khác báo cáo sau\"";

    public static final String OTHER_FIGURES =
            "{\"figures\": [{\"indicator\": \"IND-06-01\", \"value\": 99.25, \"status\": \"P\", \"note\": \"Đã rà"
                    + " soát\"}], "
                    + INCOMPLETE + "}";

    private HealthReports() {}

    public static String of(int year, String... figures) {
        return "{\"obligation\": \"R-02." + year + ".SYT\", \"figures\": [" + String.join(", ", figures)
                + "], \"narrative\": {\"results\": \"Bao phủ bảo hiểm y tế vượt mục tiêu.\"}, " + INCOMPLETE + "}";
    }

    public static String aDraft() {
        return officerOf("SYT")
                .drafts(of(2023, INSURANCE))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String aSubmittedReport() {
        String id = aDraft();
        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200);
        return id;
    }

    public static String aReturnedReport() {
        String id = aSubmittedReport();
        reviewer().returns(id, "\"v2\"", "Thiếu số liệu tiêm chủng").then().statusCode(200);
        return id;
    }

    public static String anAcceptedReport() {
        String id = aSubmittedReport();
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);
        return id;
    }

    public static String tagOf(Response answer) {
        return answer.header("ETag");
    }
}
