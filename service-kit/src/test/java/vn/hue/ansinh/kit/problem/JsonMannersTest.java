package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMannersTest {
    private final ObjectMapper json = new ObjectMapper();

    private record Rule(int slaDays, Integer most) {}

    private record Agency(
            List<String> aliases,
            @Nullable List<String> scope,
            @NotNull List<String> members) {}

    JsonMannersTest() {
        new JsonManners().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5.000", "5e0", "0.5e1"})
    void aWholeNumberIsOneHoweverItIsWritten(String five) throws JsonProcessingException {
        assertEquals(new Rule(5, 5), json.readValue("{\"slaDays\": " + five + ", \"most\": " + five + "}", Rule.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "5e-1", "5e99", "99999999999", "\" \"", "\"5\"", "\"\"", "true", "[]", "[5]"})
    void whatIsNoWholeNumberIsNotMadeOne(String written) {
        for (String field : new String[] {"slaDays", "most"}) {
            String body = "{\"" + field + "\": " + written + "}";
            Refusal refusal =
                    JsonTrouble.of(assertThrows(JsonProcessingException.class, () -> json.readValue(body, Rule.class)));

            assertEquals("wrong-type", refusal.code());
            assertEquals("/" + field, refusal.errors().get(0).pointer());
        }
    }

    @Test
    void aListThatMayBeLeftOutIsNotNullForIt() throws JsonProcessingException {
        JsonProcessingException trouble =
                assertThrows(JsonProcessingException.class, () -> json.readValue("{\"aliases\": null}", Agency.class));

        assertEquals("wrong-type", JsonTrouble.of(trouble).code());
        assertEquals("/aliases", JsonTrouble.of(trouble).errors().get(0).pointer());
        assertNull(json.readValue("{}", Agency.class).aliases());
        assertNull(json.readValue("{\"scope\": null}", Agency.class).scope());
        assertNull(json.readValue("{\"members\": null}", Agency.class).members(), "its rule asks for it");
        assertNull(KeptJson.read(json, "{\"aliases\": null}", Agency.class).aliases());
        assertEquals(
                List.of("a"),
                json.readValue("{\"aliases\": [\"a\"]}", Agency.class).aliases());
    }

    @Test
    void aNumberThatMustBeThereIsNotNull() {
        assertThrows(JsonProcessingException.class, () -> json.readValue("{\"slaDays\": null}", Rule.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "x-UTF-32LE-BOM"})
    void aBodyInAnotherCharacterSetIsNoJson(String charset) {
        byte[] body = "{\"slaDays\": 5}".getBytes(Charset.forName(charset));

        Refusal refusal =
                JsonTrouble.of(assertThrows(JsonProcessingException.class, () -> json.readValue(body, Rule.class)));

        assertEquals("malformed-json", refusal.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"1-1-1-1-1\"",
                "\" 01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11\"",
                "\"AZMLHm8qfDGdXAosih5bEQ==\"",
                "7",
                "[]"
            })
    void anIdHasOneForm(String written) {
        Refusal refusal =
                JsonTrouble.of(assertThrows(JsonProcessingException.class, () -> json.readValue(written, UUID.class)));

        assertEquals("wrong-type", refusal.code());
    }
}
