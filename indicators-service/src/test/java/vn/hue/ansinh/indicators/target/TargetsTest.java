package vn.hue.ansinh.indicators.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A correction of our tables follows what they said before, which stays for those who ask for it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TargetsTest extends OnRealParts {
    private static final String EDITIONS =
            "select edition || ' ' || value from target where indicator = 'IND-06-01'" + " order by edition";

    @Inject
    Targets targets;

    @AfterEach
    void theTableIsAsItWas() {
        books.run("delete from target where edition > 1");
        books.run("update target set value = 98.0, recorded_by = null where indicator = 'IND-06-01'");
        books.run("delete from verdict_current");
    }

    @Test
    void aCorrectedTableKeepsWhatItSaidBefore() {
        books.run("update target set value = 97.5 where indicator = 'IND-06-01'");
        clock.set("2024-03-01T09:00:00+07:00");
        QuarkusTransaction.requiringNew().run(targets::load);

        assertEquals(List.of("1 97.5", "2 98.0"), books.texts(EDITIONS));
        get("/indicators/IND-06-01/progress").body("target.value", equalTo(98.0f));
        get("/indicators/IND-06-01/progress?asOf=2024-02-01T00:00:00Z").body("target.value", equalTo(97.5f));
        get("/indicators/IND-06-01/targets")
                .body("items.value", contains(98.0f), "items.validTo", contains((Object) null));
        get("/indicators/IND-06-01").body("targets.value", contains(98.0f));

        QuarkusTransaction.requiringNew().run(targets::load);
        assertEquals(2, books.texts(EDITIONS).size());
    }

    /** Whoever wrote it down here may have said more of it, such as where it began. */
    @Test
    void whatSomebodyDecidedHereIsNotReplacedByATable() {
        books.run("update target set value = 97.5, recorded_by = 'ansinh-admin' where indicator = 'IND-06-01'");

        QuarkusTransaction.requiringNew().run(targets::load);

        assertEquals(List.of("1 97.5"), books.texts(EDITIONS));
    }

    @Test
    void theWayOfTheTableBelongsToTheFirstTarget() {
        clock.set("2024-12-01T09:00:00+07:00");
        get("/indicators/IND-03-01/targets").body("items[0].path.year", contains(2023, 2024));
    }

    /** A newspaper of 16 February 2023, and a report of 28 November 2024. */
    @ParameterizedTest
    @CsvSource({"2023-02-10, ''", "2023-02-16, 2023", "2024-11-27, 2023", "2024-11-28, 2023 2024"})
    void whatIsPromisedForAYearIsKnownFromTheDayItWasPublished(String day, String years) {
        clock.set("2025-01-10T09:00:00+07:00");
        List<String> expected = years.isEmpty() ? List.of() : List.of(years.split(" "));

        List<Integer> known = get("/indicators/IND-03-01/targets?asOf=" + day + "T02:00:00Z")
                .extract()
                .path("items[0].path.year");
        assertEquals(expected, known.stream().map(String::valueOf).toList());
    }
}
