package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
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
}
