package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {
    private static final List<String> KNOWN = List.of("asOf", "cursor", "indicator", "limit", "on", "q", "to");

    @ParameterizedTest
    @CsvSource({
        "indicater, indicator",
        "Indicator, indicator",
        "indicators, indicator",
        "indiactor, indicator",
        "asof, asOf",
        "limt, limit"
    })
    void findsTheNameWithASlipInIt(String written, String meant) {
        assertEquals(Optional.of(meant), Meant.by(written, KNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "no", "utm_source", "thisIsFarTooLongToBeASlipOfAnyNameThatIsKnownHere"})
    void guessesNothingWhereNothingIsNear(String written) {
        assertEquals(Optional.empty(), Meant.by(written, KNOWN));
    }
}
