package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void ordersMembersByTheirUtf16Names() throws Exception {
        assertEquals("{\"\\r\":1,\"1\":2,\"a\":{\"b\":null,\"c\":true},\"ö\":4,\"€\":3}", canonical("""
                {"€": 3, "\\r": 1, "ö": 4, "1": 2, "a": {"c": true, "b": null}}
                """));
    }

    @Test
    void keepsTheOrderOfLists() throws Exception {
        assertEquals("[3,1,2]", canonical("[ 3, 1, 2 ]"));
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() throws Exception {
        assertEquals(
                "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
                canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "2.20, 2.2",
        "100, 100",
        "1E+3, 1000",
        "0.000001, 0.000001",
        "999999999999999, 999999999999999"
    })
    void writesEachNumberInOneWay(String written, String canonical) throws Exception {
        assertEquals(canonical, canonical(written));
    }

    @Test
    void givesTheHashOfTheCanonicalText() {
        // printf '{}' | sha256sum
        assertEquals(
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                CanonicalJson.sha256(EXACT.createObjectNode()));
    }

    @Test
    void givesAnotherHashWhenOneLetterChanges() {
        assertNotEquals(
                CanonicalJson.sha256(EXACT.createObjectNode().put("note", "Huế")),
                CanonicalJson.sha256(EXACT.createObjectNode().put("note", "Huể")));
    }

    private static String canonical(String json) throws Exception {
        return CanonicalJson.of(EXACT.readTree(json));
    }
}
