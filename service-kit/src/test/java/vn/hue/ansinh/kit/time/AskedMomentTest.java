package vn.hue.ansinh.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.problem.InvalidParameter;

class AskedMomentTest {
    @ParameterizedTest
    @CsvSource({
        "2023-12-05T00:00:00+07:00, 2023-12-04T17:00:00Z",
        "2023-12-05T00:00:00 07:00, 2023-12-04T17:00:00Z",
        "9999-12-31T16:59:59Z, 9999-12-31T16:59:59Z"
    })
    void aMomentWithItsOffsetIsRead(String text, String moment) {
        assertEquals(Instant.parse(moment), AskedMoment.of("asOf", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2023-12-05", "2023-13-05T00:00:00Z"})
    void whoWritesNoMomentIsToldTheForm(String text) {
        assertTrue(refusalOf(text).hint().en().contains("2023-12-05T00:00:00+07:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+294277-01-01T00:00:00Z",
                "+10000-01-01T00:00:00+07:00",
                "10000-01-01T00:00:00Z",
                "20231-12-05",
                "-4714-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "0001-01-01T00:00:00+07:00",
                "9999-12-31T17:00:00Z",
                "9999-12-31T23:00:00-07:00"
            })
    void whoAsksByAYearThatNoDatabaseKeepsIsToldTheRange(String text) {
        assertTrue(refusalOf(text).hint().en().contains("0001 to 9999"));
        assertTrue(refusalOf(text).hint().vi().contains("0001 đến 9999"));
    }

    private static InvalidParameter refusalOf(String text) {
        return assertThrows(InvalidParameter.class, () -> AskedMoment.of("asOf", text));
    }
}
