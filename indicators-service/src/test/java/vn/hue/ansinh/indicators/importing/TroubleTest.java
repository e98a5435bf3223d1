package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "53100, NO_SPACE",
        "53200, NO_SPACE",
        "57014, TOO_SLOW",
        "57P01, DATABASE_AWAY",
        "08006, DATABASE_AWAY",
        "42P01, UNEXPECTED"
    })
    void theDatabaseSaysByItsStateWhatIsTheMatter(String state, Trouble trouble) {
        Throwable wrapped = new IllegalStateException(new DatabaseTrouble(new SQLException("x", state)));

        assertEquals(trouble, Trouble.of(wrapped));
    }

    @Test
    void anythingElseIsUnexpected() {
        assertEquals(Trouble.UNEXPECTED, Trouble.of(new IllegalStateException()));
        assertEquals(Trouble.TOO_SLOW, Trouble.of(new SQLTimeoutException()));
    }

    @Test
    void whatPassesIsWaitedForTwiceAsLongEachTimeForAnHourInAll() {
        assertEquals(Duration.ZERO, Trouble.DATABASE_AWAY.restAfter(1));
        assertEquals(Duration.ofSeconds(10), Trouble.NO_SPACE.restAfter(2));
        assertEquals(Duration.ofSeconds(20), Trouble.DATABASE_AWAY.restAfter(3));
        assertEquals(Trouble.NO_SPACE.restAfter(8), Trouble.NO_SPACE.restAfter(11));
        assertEquals(Duration.ZERO, Trouble.UNEXPECTED.restAfter(3));
        Duration all = IntStream.range(1, Trouble.NO_SPACE.mostAttempts())
                .mapToObj(Trouble.NO_SPACE::restAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertEquals(Duration.ofMinutes(53).plusSeconds(10), all);
    }
}
