package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.SomeVerdicts.stands;
import static vn.hue.ansinh.reporting.SomeVerdicts.target;
import static vn.hue.ansinh.reporting.SomeVerdicts.year;
import static vn.hue.ansinh.reporting.SomeVerdicts.yearOf;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** Nothing that was reported and accepted is missing from the table, and each row speaks of itself. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RowsOfTheTableTest extends OnRealParts {
    private static final String ONLINE =
            "Tỷ lệ dịch vụ công có trực tuyến và qua bưu chính: Cung cấp trực tuyến";

    @BeforeEach
    void noVerdictIsKnown() {
        desk.run("delete from verdict_copy");
    }

    @Test
    void aComponentCarriesItsOwnVerdictAndNotTheWorst() {
        accepted("R-02.2023.STTTT", online("O", "100") + ", " + online("P", "60"));
        stands(
                desk,
                "IND-09-05",
                target(1, "LIMITED", yearOf(2023, "LIMITED", "IND-09-05.O=ACHIEVED", "IND-09-05.P=LIMITED")));

        opens(YEAR_2023)
                .then()
                .body("content.rows.find { it.component == 'IND-09-05.O' }.verdict", equalTo("ACHIEVED"))
                .body("content.rows.find { it.component == 'IND-09-05.P' }.verdict", equalTo("LIMITED"));
    }

    @Test
    void aComponentOfWhichNobodyToldHasNoVerdict() {
        accepted("R-02.2023.STTTT", online("O", "100") + ", " + online("P", "60"));
        stands(desk, "IND-09-05", target(1, "LIMITED", year(2023, "LIMITED")));

        opens(YEAR_2023)
                .then()
                .body("content.rows.find { it.component == 'IND-09-05.O' }.verdict", nullValue())
                .body("content.rows.find { it.component == 'IND-09-05.O' }.name", equalTo(ONLINE));
    }

    private static String online(String component, String value) {
        return "{\"indicator\": \"IND-09-05\", \"component\": \"IND-09-05." + component + "\", \"value\": " + value
                + ", \"status\": \"P\", \"justification\": \"Theo cổng dịch vụ công\"}";
    }
}
