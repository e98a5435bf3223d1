package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A comparison says whose figures it is made of, and can be looked for. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReconciliationExplainedTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String VACCINATION = "IND-06-03";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void aProvinceOfThreeDistricts() {
        books.run("delete from place");
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        for (String code : new String[] {"474", "481", "483"}) {
            districts.place(code, "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        }
    }

    @AfterEach
    void nothingIsThere() {
        books.run("delete from place; delete from assignment where id = 'NEW-LEAD'");
    }

    @Test
    void districtsThatAreInItAreNamedAndThoseThatAreNotToo() {
        districts.state(JOBS, "2023").value("46", "700").value("481", "640").missing("483", "LATE");

        of(JOBS).body("items[0].partial", equalTo(true), "items[0].contributors", contains("481@2021-07-01"))
                .body("items[0].exclusions.of", contains("474@2021-07-01", "483@2021-07-01"))
                .body("items[0].exclusions.reason", contains("NOT_REPORTED", "MISSING"))
                .body("items[0].exclusions.missingReason", contains(null, "LATE"));
    }

    @Test
    void aFigureBesideInventedOnesSaysSo() {
        districts.state(JOBS, "2023").value("46", "700");
        districts.state(JOBS, "2023").invented().value("481", "640");
        of(JOBS).body("items.synthetic", contains(true));

        books.clearReported();
        districts.state(JOBS, "2023").value("481", "640");
        of(JOBS).body("items.synthetic", contains(false));
        districts.state(JOBS, "2023").invented().value("46", "700");
        of(JOBS).body("items.synthetic", contains(true));
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=OVER, IND-03-02",
        "verdict=ONLY_DISTRICTS, IND-06-03",
        "area=PA-03, IND-03-02",
        "area=PA-06, IND-06-03",
        "lead=UBND-481, IND-06-03"
    })
    void comparisonsAreLookedForByWhatTheySayAndWhoLeads(String filter, String found) {
        districts.state(JOBS, "2023").value("46", "700").value("481", "640");
        districts.state(VACCINATION, "2023").ratio("481", 80, 100);
        books.run(
                "insert into assignment values ('NEW-LEAD', 'UBND-481', 'INDICATOR', 'IND-06-03', 'LEAD', '2021-01-01', null, 1)");

        get("/reconciliation?period=2023&" + filter).statusCode(200).body("items.indicator", contains(found));
    }

    @Test
    void whatNobodyKnowsIsRefusedAndWhatIsNotThereIsNotFound() {
        get("/reconciliation?period=2023&verdict=FAR").statusCode(400).body("parameter", equalTo("verdict"));
        get("/reconciliation?period=2023&area=PA-99").statusCode(200).body("items", empty());
    }

    private static ValidatableResponse of(String indicator) {
        return get("/reconciliation?period=2023&indicator=" + indicator).statusCode(200);
    }
}
