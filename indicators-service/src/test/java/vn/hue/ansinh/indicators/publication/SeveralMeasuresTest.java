package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** Clean water has two measures under one target: 99.9% in the country, 91% in towns. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SeveralMeasuresTest extends OnRealParts {
    private static final String STATE = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, value, status,
                synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-08-01', 'IND-08-01.%s', '46', '1989-07-01', '2024', %s, 'A',
                false, 2, 1, 'IMPORT', gen_random_uuid(), timestamptz '2025-01-02Z')
            """;

    @BeforeEach
    void bothAreKnown() {
        clock.set("2025-02-01T08:00:00+07:00");
        books.run(STATE.formatted("R", "99.9"));
        books.run(STATE.formatted("U", "91"));
    }

    @Test
    void theOneFartherFromTheTargetSpeaks() {
        get("/indicators/IND-08-01/progress?asOf=2025-01-31T00:00:00Z")
                .statusCode(200)
                .body("latest.value", equalTo(91), "gap", equalTo(9))
                .body("sentence.en", startsWith("Clean water, urban: 91% in 2024 against about 100% by 2025"))
                .body("components.component", contains("IND-08-01.R", "IND-08-01.U"));
    }

    @Test
    void theOneThatSpeaksTellsHowFarItsFigureCanBeReliedOn() {
        books.run(STATE.replace("'2024'", "'2025'").replace("'A'", "'E'").formatted("R", "99.9"));

        get("/indicators/IND-08-01/progress")
                .statusCode(200)
                .body("latest.value", equalTo(91), "latest.status", equalTo("A"), "dataStatus", equalTo("FINAL"));
    }

    @Test
    void whereTheOneThatSpeaksHasNoFigureThereIsNoneToRelyOn() {
        books.run("alter table observation disable trigger user;"
                + " delete from observation where component = 'IND-08-01.U';"
                + " alter table observation enable trigger user");

        get("/indicators/IND-08-01/progress").statusCode(200).body("latest", nullValue(), "dataStatus", nullValue());
    }

    @Test
    void thePublicIsToldOfEach() {
        given().filter(new ContractFilter())
                .get("/public/v1/indicators/IND-08-01?lang=en")
                .then()
                .statusCode(200)
                .body("measure", equalTo("Clean water, urban"), "indicator.latest.value", equalTo(91))
                .body("components.code", contains("IND-08-01.R", "IND-08-01.U"))
                .body("components.latest.value", contains(99.9f, 91))
                .body("components[0].sentence", startsWith("99.9% in 2024"))
                .body("components[0].statusText", equalTo("not judged until the tolerance is decided"));
    }

    @Test
    void whatIsOneMeasureHasNoOthersBesideIt() {
        given().filter(new ContractFilter())
                .get("/public/v1/indicators/IND-02-01")
                .then()
                .statusCode(200)
                .body("components", empty());
    }
}
