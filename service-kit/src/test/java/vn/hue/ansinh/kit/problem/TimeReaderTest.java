package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, TimeReader.ofDays())
                    .addDeserializer(OffsetDateTime.class, TimeReader.ofMoments())
                    .addDeserializer(Instant.class, TimeReader.ofInstants()));

    @Test
    void aDayIsRead() throws JsonProcessingException {
        assertEquals(LocalDate.of(2023, 11, 30), json.readValue("\"2023-11-30\"", LocalDate.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000-01-01", "+10000-01-01", "-10000-01-01", "20231-11-30", "0000-01-01"})
    void whoWritesAYearThatNoDatabaseKeepsIsToldTheRange(String day) {
        assertToldTheRange(LocalDate.class, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void theSameHoldsForMoments(String moment) {
        assertToldTheRange(OffsetDateTime.class, moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"30/12/2026\"",
                "\"2027-02-30\"",
                "\"2027-6-1\"",
                "\" 2027-06-01\"",
                "\"2027-06-01T00:00:00Z\"",
                "\"\"",
                "[]",
                "[2027,6,1]",
                "20605",
                "true"
            })
    void whoWritesADayInAnotherShapeIsShownOne(String day) {
        assertHint("Write a day that exists, such as 2023-11-30.", LocalDate.class, day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1830000000",
                "1830000000.5",
                "[]",
                "\"\"",
                "\"2027-06-01\"",
                "\"2027-02-30T00:00:00Z\"",
                "\"2027-06-01T00:00:00\"",
                "\"2027-06-01T00:00+07:00\"",
                "\"2027-06-01 00:00:00Z\"",
                "\"1830000000\""
            })
    void whoWritesAMomentInAnotherShapeIsShownOne(String moment) {
        for (Class<?> type : List.of(OffsetDateTime.class, Instant.class)) {
            assertHint(
                    "Write a day that exists, the time and its zone, such as 2023-12-05T00:00:00+07:00.", type, moment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-06-01T00:00:00+07:00",
                "2027-05-31T17:00:00Z",
                "2027-05-31t17:00:00.000z",
                "2027-05-31T17:00:00.000000000-00:00"
            })
    void aMomentIsReadWithItsZone(String moment) throws JsonProcessingException {
        assertEquals(Instant.parse("2027-05-31T17:00:00Z"), json.readValue('"' + moment + '"', Instant.class));
    }

    @Test
    void whatWeKeptIsReadInTheSpellingsThatWereTakenOnce() {
        assertEquals(LocalDate.of(2027, 6, 1), KeptJson.read(json, "[2027,6,1]", LocalDate.class));
        assertEquals(Instant.ofEpochSecond(1830000000), KeptJson.read(json, "1830000000", Instant.class));
    }

    private void assertHint(String hint, Class<?> type, String written) {
        JsonProcessingException trouble =
                assertThrows(JsonProcessingException.class, () -> json.readValue(written, type));

        assertEquals("wrong-type", JsonTrouble.of(trouble).code());
        assertEquals(hint, JsonTrouble.of(trouble).hint().en());
    }

    private void assertToldTheRange(Class<?> type, String text) {
        JsonProcessingException trouble =
                assertThrows(JsonProcessingException.class, () -> json.readValue('"' + text + '"', type));

        assertTrue(JsonTrouble.of(trouble).errors().get(0).hint().en().contains("0001 to 9999"));
    }
}
