package vn.hue.ansinh.reporting.consolidation;

import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.Party;

/** Accepted reports and what is put together from them, made over HTTP. */
public final class SomeConsolidations {
    public static final String YEAR_2023 = "{\"duty\": \"R-02\", \"period\": \"2023\", \"under\": \"R-04\"}";
    static final String PATH = "/api/v1/consolidations";
    static final String NOTED = "{\"outcome\": \"NOTED\", \"text\": \"Sở tính cả lao động ngoài tỉnh\"}";
    static final List<String> DISTRICTS = List.of("474", "476", "477", "478", "479", "480", "481", "482", "483");

    private SomeConsolidations() {}

    public static String jobs(String value, String status) {
        return "{\"indicator\": \"IND-03-02\", \"value\": " + value + ", \"status\": \"" + status
                + "\", \"justification\": \"Theo sổ của trung tâm việc làm\"}";
    }

    public static String insurance(String value, String status) {
        return "{\"indicator\": \"IND-06-01\", \"value\": " + value + ", \"status\": \"" + status
                + "\", \"justification\": \"Theo dữ liệu bảo hiểm xã hội\"}";
    }

    static String missing(String indicator) {
        return "{\"indicator\": \"" + indicator
                + "\", \"value\": null, \"status\": \"M\", \"missingReason\": \"LATE\"}";
    }

    /** An accepted report of a figure. */
    public static String accepted(String obligation, String figure) {
        return accepted(obligation, figure, HealthReports.INCOMPLETE);
    }

    /** @param more members of the report behind its figures */
    public static String accepted(String obligation, String figure, String more) {
        String id = submitted(obligation, figure, more);
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);
        return id;
    }

    /** One that waits for review. */
    static String submitted(String obligation, String figure, String more) {
        String agency = obligation.split("\\.")[2];
        String id = officerOf(agency)
                .drafts("{\"obligation\": \"" + obligation + "\", \"figures\": [" + figure + "], " + more + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approverOf(agency).submits(id, "\"v1\"").then().statusCode(200);
        return id;
    }

    /** More time for its agency. */
    public static void isGranted(String obligation, String until) {
        String path = "/api/v1/obligations/" + obligation + "/extensions";
        String id = officerOf(obligation.split("\\.")[2])
                .says("{\"reason\": \"Bão số 6\", \"until\": \"" + until + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Vì bão\"}")
                .header("If-Match", "\"v1\"")
                .put(path + "/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    public static Response opens(String body) {
        return opens(reviewer(), body);
    }

    public static Response opens(Party consolidator, String body) {
        return consolidator
                .says(body)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(PATH);
    }

    static Response reads(String rest) {
        return reviewer().asks().get(PATH + (rest.startsWith("?") ? rest : "/" + rest));
    }

    public static Response notes(String id, String point, String tag) {
        return reviewer().says(NOTED).header("If-Match", tag).put(PATH + "/" + id + "/notes/" + point);
    }

    public static Response issues(String id, String tag) {
        return issues(id, tag, "");
    }

    public static Response issues(String id, String tag, String query) {
        return reviewer().asks().header("If-Match", tag).put(PATH + "/" + id + "/issuance" + query);
    }

    /** @return its id */
    static String issued(String body) {
        String id = opens(body).then().statusCode(201).extract().path("id");
        issues(id, "\"v1\"").then().statusCode(200);
        return id;
    }
}
