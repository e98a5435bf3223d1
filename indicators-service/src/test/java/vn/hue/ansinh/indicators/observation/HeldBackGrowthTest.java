package vn.hue.ansinh.indicators.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.SomePeople.JOBS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.indicators.growth.Meter;
import vn.hue.ansinh.kit.testing.RealParts;

/** What becomes silent is found among the places of a year, however many groups each of them has. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeldBackGrowthTest extends OnRealParts {
    @Inject
    Meter meter;

    @Inject
    SomePeople people;

    @BeforeEach
    void thereAreDistricts() {
        people.live("P1", "P2", "P3");
        people.found(1, 3, 12, 60);
        meter.begin();
    }

    @AfterEach
    void countNoMore() {
        meter.end();
        books.clearReported();
    }

    @Test
    void aFigureOfAFewDoesAsMuchWorkInAYearWithAHundredTimesTheGroups() {
        groups(1, 200);
        Meter.Work before = meter.of(this::oneOfAFew);

        groups(201, 20_000);
        Meter.Work after = meter.of(this::oneOfAFew);

        before.mustHoldFor("a figure of a few", after);
        assertEquals(20_003, people.silent(JOBS).size());
    }

    private void oneOfAFew() {
        people.state(3, List.of(people.women("P2", 2), people.jobs("P2", "2023", 11)));
    }

    private void groups(int first, int last) {
        books.run(people.statement(2, List.of(people.women("P1", 50)))
                .replace("'SEX=F'", "'ETHNICITY=E' || g")
                .replace("from (values", "from generate_series(" + first + ", " + last + ") g, lateral (values"));
    }
}
