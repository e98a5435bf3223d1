package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class ImportTellsVerdictsTest extends OnImports {

    @Inject
    Told told;

    @Test
    void aVerdictThatAnImportMovesIsToldOnceAndOneThatItLeavesIsNot() {
        clock.set("2025-03-01T09:00:03+07:00");
        taken("ATOMIC", HEADER + "IND-09-02,,46@1989-07-01,2023,77,,,A,\n");
        get("/indicators/IND-09-02/progress").body("status", equalTo("MAINTAINED"));
        clock.set("2025-03-02T09:00:03+07:00");
        taken("ATOMIC", HEADER + "IND-09-02,,46@1989-07-01,2023,78,,,A,\n");

        await().until(() -> types("2025-03-02T02:00:03Z").contains("observations.imported"));
        assertEquals(List.of("indicator.status-changed", "observations.imported"), types("2025-03-01T02:00:03Z"));
        assertEquals(List.of("observations.imported"), types("2025-03-02T02:00:03Z"));
    }

    @Test
    void aFigureOfAnEarlierYearThatLeavesTheVerdictOfNowIsToldWithItsYear() {
        clock.set("2025-03-03T09:00:03+07:00");
        taken("ATOMIC", HEADER + "IND-09-02,,46@1989-07-01,2023,77,,,A,\n");
        clock.set("2025-03-04T09:00:03+07:00");
        taken("ATOMIC", HEADER + "IND-09-02,,46@1989-07-01,2022,77,,,A,\n");

        await().until(() -> types("2025-03-04T02:00:03Z").contains("observations.imported"));
        assertEquals(List.of("observations.imported"), types("2025-03-04T02:00:03Z"));
        assertEquals(
                List.of("2"),
                books.texts("select revision from verdict_years_told where indicator = 'IND-09-02'"),
                "what it tells of each year is another state of it");
    }

    private List<String> types(String at) {
        return told.about("IND-09-02", 1).stream()
                .filter(event -> event.value().contains(at))
                .map(Told::type)
                .sorted()
                .toList();
    }
}
