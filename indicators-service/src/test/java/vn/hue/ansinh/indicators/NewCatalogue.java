package vn.hue.ansinh.indicators;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** What an administrator adds to the catalogue. */
public final class NewCatalogue {
    public static final String PLAN = """
            {"number": "210/KH-UBND", "title": {"vi": "Kế hoạch 2026-2030", "en": "Plan 2026-2030"},
             "issuedOn": "2026-01-15", "issuer": "UBND-TINH", "firstYear": 2026, "lastYear": 2030, "place": "46",
             "thresholds": {"onTrack": 0.9, "needsAcceleration": 0.5, "limited": 0}}
            """;
    public static final String RETIREMENT = """
            {"lastDay": "2024-12-31", "decision": "12/QĐ-UBND", "reason": "Không còn theo dõi"}
            """;

    private NewCatalogue() {}

    public static String areaOf(String plan) {
        return """
                {"plan": "%s", "number": 91, "slug": "moi", "name": {"vi": "Lĩnh vực mới", "en": "New area"},
                 "section": "II.1"}
                """.formatted(plan);
    }

    public static String taskOf(String plan) {
        return """
                {"plan": "%s", "title": {"vi": "Việc mới", "en": "New task"}, "section": "III.1",
                 "deadline": "2027-12-31", "deadlinePrecision": "END_OF_YEAR", "recurrence": "ONCE"}
                """.formatted(plan);
    }

    public static String indicatorOf(String area) {
        return """
                {"area": "%s", "name": {"vi": "Tỷ lệ hộ cận nghèo", "en": "Near-poverty rate"},
                 "unit": {"vi": "%%", "en": "percent"}, "measureKind": "RATE", "direction": "DECREASE", "decimals": 2,
                 "lowestLevel": "COMMUNE", "breakdowns": ["SEX"], "section": "II.2", "sdgTargets": ["1.2"]}
                """.formatted(area);
    }

    /** @param countedPer null leaves it to the unit */
    public static String ratioOf(String kind, String unit, String countedPer, int decimals) {
        return """
                {"area": "PA-02", "name": {"vi": "Tỷ suất sinh", "en": "Birth rate"},
                 "unit": {"vi": "%s", "en": "%1$s"}, "measureKind": "%s", "direction": "INCREASE", "decimals": %d,
                 "lowestLevel": "COMMUNE", "section": "II.2", "countedPer": %s}
                """.formatted(unit, kind, decimals, countedPer);
    }

    public static String definitionFrom(String day) {
        return """
                {"effectiveFrom": "%s", "standard": {"vi": "Chuẩn mới", "en": "New standard"}, "seriesBreak": true}
                """.formatted(day);
    }

    /** As the administrator; the answer is held against the contract. */
    public static ValidatableResponse put(String path, String body) {
        return admin().contentType("application/json")
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    public static ValidatableResponse put(String path, String ifMatch, String body) {
        return admin().header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    /** From the state that was read just before; without a body it is taken back. */
    public static ValidatableResponse retire(String indicator, @Nullable String retirement) {
        String path = "/indicators/" + indicator;
        String tag = admin().get("/api/v1" + path).header("ETag");
        return retirement == null
                ? admin().header("If-Match", tag)
                        .delete("/api/v1" + path + "/retirement")
                        .then()
                : put(path + "/retirement", tag, retirement);
    }

    public static RequestSpecification admin() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.of(null, "admin"));
    }
}
