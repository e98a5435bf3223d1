package vn.hue.ansinh.indicators.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whatever writes a figure, the ledger itself takes none that is about no period (the forms of SDMX 3.0). */
@QuarkusTest
@WithTestResource(RealParts.class)
class PeriodsOfFiguresTest extends OnRealParts {
    private static final String STATE = """
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), 'IND-02-01', '46', date '1989-07-01', period, 1, 'A', true, 1, 1000, 'IMPORT', uuidv7(),
                timestamptz '2024-02-01'
            from unnest(string_to_array('%s', ' ')) period
            """;

    @AfterEach
    void forget() {
        books.clearReported();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-13",
                "2021-Q5",
                "2021-S3",
                "2021-1",
                "2021-W01",
                "20211",
                "2021-01-01",
                "2021-01-01/P1W",
                "2021 "
            })
    void whatIsNoPeriodIsRefusedAlsoAmongThousandsThatAre(String period) {
        String among = "2021 2021-Q1 2021-S2 2021-12 2021-01-01/P1Y " + period.replace(' ', '_');
        String statement = STATE.formatted(among);

        RuntimeException refused = assertThrows(RuntimeException.class, () -> books.run(statement));

        assertEquals("23514", stateOf(refused));
    }

    @Test
    void eachFormOfAPeriodIsTaken() {
        books.run(STATE.formatted("2021 2021-Q1 2021-S2 2021-12 2021-01-01/P1Y 2021-01-15/P10D"));
    }

    private static String stateOf(Throwable refused) {
        for (Throwable each = refused; each != null; each = each.getCause()) {
            if (each instanceof SQLException failure) {
                return failure.getSQLState();
            }
        }
        throw new AssertionError("Not the database", refused);
    }
}
