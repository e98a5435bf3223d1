package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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
        "58030, DATABASE_AWAY",
        "40001, DATABASE_BUSY",
        "40P01, DATABASE_BUSY",
        "55P03, DATABASE_BUSY",
        "22003, ROW_REFUSED",
        "23514, ROW_REFUSED",
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
    void aPoolThatHasNoConnectionToSpareIsBusy() {
        assertEquals(Trouble.DATABASE_BUSY, Trouble.of(new SQLException("Sorry, acquisition timeout!")));
    }

    /** So the transaction manager tells of a commit that failed. */
    @Test
    void whatIsToldBesideAFailureCountsAsItsCause() {
        RuntimeException ofCommit = new IllegalStateException("Could not commit");
        ofCommit.addSuppressed(new IllegalStateException(new SQLException("", "53100")));

        assertEquals(Trouble.NO_SPACE, Trouble.of(new IllegalStateException(ofCommit)));
    }

    /** Else a file that can never be written would be tried for ever, since its connection broke at last. */
    @Test
    void whatWasSaidFirstDecides() {
        SQLException ofTheRow = new SQLException("", "23514");
        ofTheRow.addSuppressed(new SQLException("", "08006"));

        assertEquals(Trouble.ROW_REFUSED, Trouble.of(new IllegalStateException(ofTheRow)));
    }

    @Test
    void whatPassesIsWaitedForTwiceAsLongEachTimeUntilItIsSomeMinutes() {
        assertEquals(Duration.ZERO, Trouble.rest(1));
        assertEquals(Duration.ofSeconds(10), Trouble.rest(2));
        assertEquals(Duration.ofSeconds(20), Trouble.rest(3));
        assertEquals(Duration.ofSeconds(320), Trouble.rest(7));
        assertEquals(Duration.ofSeconds(320), Trouble.rest(1_000_000));
    }

    @Test
    void onlyTheTroubleOfTheMachinePasses() {
        assertEquals(
                List.of(Trouble.DATABASE_AWAY, Trouble.DATABASE_BUSY, Trouble.NO_SPACE),
                Stream.of(Trouble.values()).filter(Trouble::passes).toList());
    }
}
