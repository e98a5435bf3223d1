package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, TimeReader.ofDays())
                    .addDeserializer(OffsetDateTime.class, TimeReader.ofMoments()));

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

    private void assertToldTheRange(Class<?> type, String text) {
        JsonProcessingException trouble =
                assertThrows(JsonProcessingException.class, () -> json.readValue('"' + text + '"', type));

        assertTrue(JsonTrouble.of(trouble).errors().get(0).hint().en().contains("0001 to 9999"));
    }
}
