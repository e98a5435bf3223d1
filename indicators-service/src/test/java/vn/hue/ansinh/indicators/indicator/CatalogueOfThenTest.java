package vn.hue.ansinh.indicators.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Plans, areas and indicators read at any moment as they did then. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CatalogueOfThenTest extends OnRealParts {
    private static final String BEFORE = "asOf=2024-02-29T00:00:00Z";
    private static final String BETWEEN = "asOf=2024-03-03T00:00:00Z";
    private static final String NAME = "Tỷ lệ hộ cận nghèo";

    @AfterEach
    void nothingIsNew() {
        books.clearCatalogue();
        books.run("delete from assignment_known where id like 'THEN.%'");
    }

    @Test
    void aPlanReadsAsItDidThen() {
        on("2024-03-01");
        NewCatalogue.put("/plans/NEW-PLAN", NewCatalogue.PLAN).statusCode(201);
        change("/plans/NEW-PLAN", NewCatalogue.PLAN.replace("210/KH-UBND", "211/KH-UBND"));

        get("/plans/NEW-PLAN").body("number", equalTo("211/KH-UBND"), "$", not(hasKey("asOf")));
        get("/plans/NEW-PLAN?" + BETWEEN)
                .body("number", equalTo("210/KH-UBND"), "asOf", equalTo("2024-03-03T07:00:00+07:00"));
        get("/plans/NEW-PLAN?" + BEFORE).statusCode(404);
        get("/plans?" + BETWEEN).body("items.number", hasItem("210/KH-UBND"), "asOf", notNullValue());
        get("/plans?" + BEFORE).body("items.code", contains("KH-197-2021"));
        get("/plans/KH-197-2021?asOf=2021-06-01T00:00:00Z").body("firstYear", equalTo(2021));
    }

    @Test
    void anAreaReadsAsItDidThenBesideWhoWasKnownToLeadIt() {
        on("2024-03-01");
        NewCatalogue.put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("KH-197-2021"))
                .statusCode(201);
        wasKnownToLead("AREA", "NEW-AREA", "SYT");
        change("/policy-areas/NEW-AREA", NewCatalogue.areaOf("KH-197-2021").replace("91", "92"));

        get("/policy-areas/NEW-AREA").body("number", equalTo(92), "lead", equalTo(null));
        get("/policy-areas/NEW-AREA?" + BETWEEN).body("number", equalTo(91), "lead", equalTo("SYT"));
        get("/policy-areas/NEW-AREA?" + BEFORE).statusCode(404);
        get("/policy-areas?limit=11&" + BETWEEN)
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 91), "items[10].lead", equalTo("SYT"));
        get("/policy-areas?plan=KH-197-2021&" + BEFORE).body("items", hasSize(10));
        String next = get("/policy-areas?limit=10&" + BETWEEN).extract().path("next");
        get("/policy-areas?limit=10&" + BETWEEN + "&cursor=" + next).body("items.code", contains("NEW-AREA"));
    }

    @Test
    void anIndicatorReadsAsItDidThenWithTheTargetsThatWereKnown() {
        on("2024-03-01");
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02"))
                .statusCode(201);
        wasKnownToLead("INDICATOR", "NEW-IND", "SYT");
        change("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02").replace(NAME, "Tên khác"));
        NewCatalogue.put("/indicators/NEW-IND/definitions/1", NewCatalogue.definitionFrom("2024-01-01"))
                .statusCode(201);
        NewCatalogue.put("/indicators/IND-10-02/targets/2/revisions/2024-03-05", """
            {"comparator": "GE", "value": 90, "unit": "%", "periodKind": "BY_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """)
                .statusCode(201);

        get("/indicators/NEW-IND?" + BETWEEN)
                .body("name.vi", equalTo(NAME), "targets", hasSize(0), "definitions", hasSize(0))
                .body("lead", equalTo("SYT"), "revision", equalTo(1));
        get("/indicators/NEW-IND?" + BEFORE).statusCode(404);
        get("/indicators/NEW-IND").body("name.vi", equalTo("Tên khác"), "definitions", hasSize(1));
        get("/indicators/IND-10-02?" + BETWEEN).body("targets", hasSize(1));
        get("/indicators/IND-10-02").body("targets", hasSize(2));
        get("/indicators?area=PA-02&q=can%20ngheo&" + BETWEEN).body("items.code", contains("NEW-IND"));
        get("/indicators?area=PA-02&q=ten%20khac&" + BETWEEN).body("items", hasSize(0));
        get("/indicators?lead=SYT&" + BETWEEN).body("items.code", contains("NEW-IND"));
        get("/indicators?plan=KH-197-2021&direction=DECREASE&level=COMMUNE&" + BETWEEN)
                .body("items.code", hasItem("NEW-IND"));
        get("/indicators?limit=200&" + BEFORE).body("items.code", not(hasItem("NEW-IND")), "items", hasSize(25));
    }

    @Test
    void whetherAnIndicatorIsStillCountedIsToldByTheDayThatIsAskedFor() {
        on("2024-03-01");
        NewCatalogue.retire("IND-10-02", NewCatalogue.RETIREMENT).statusCode(200);
        clock.set("2025-03-01T09:00:00+07:00");

        get("/indicators?lifecycle=RETIRED").body("items.code", contains("IND-10-02"));
        get("/indicators?lifecycle=RETIRED&asOf=2024-12-31T00:00:00Z").body("items", hasSize(0));
        get("/indicators?lifecycle=RETIRED&asOf=2025-01-02T00:00:00Z").body("items.code", contains("IND-10-02"));
        get("/indicators/IND-10-02?" + BEFORE).body("lastDay", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency=SYT", "agency=SYT&role=LEAD", "status=ON_TRACK"})
    void whatIsKeptOfNowAloneCannotBeAskedOfThen(String question) {
        get("/indicators?" + BETWEEN + "&" + question).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    private void on(String day) {
        clock.set(day + "T09:00:00+07:00");
    }

    /** On the fifth, from the state that was read just before. */
    private void change(String path, String body) {
        clock.set("2024-03-05T09:00:00+07:00");
        String read = get(path).extract().header("ETag");
        NewCatalogue.put(path, read, body).statusCode(200);
    }

    /** Until the fourth. */
    private void wasKnownToLead(String kind, String code, String agency) {
        books.run("""
            insert into assignment_known values ('THEN.%s', 1, '%s', '%s', '%1$s', 'LEAD', '2021-05-31', null, false,
                '-infinity', '2024-03-04T00:00:00+07:00')
            """.formatted(code, agency, kind));
    }
}
