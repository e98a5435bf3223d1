package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTroubleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Letter(List<Part> parts) {}

    private record Part(String text, Kind kind) {}

    private enum Kind {
        QUESTION,
        ANSWER
    }

    @BeforeAll
    static void mannersAsInAService() {
        new JsonManners().customize(MAPPER);
    }

    @Test
    void aTextThatIsFarTooLongIsCalledSoAndNamed() {
        Refusal refusal = refused("{\"parts\": [{\"text\": \"" + "a".repeat(100_001) + "\"}]}");

        assertEquals(422, refusal.status());
        assertEquals("invalid-fields", refusal.code());
        assertEquals("wrong-length", refusal.errors().get(0).code());
        assertEquals("/parts/0/text", refusal.errors().get(0).pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"BIG\"", "\"\"", "\"answer\"", "\"ANSWER \"", "\" ANSWER\"", "0", "1.0", "7", "true", "[]"})
    void whoWritesAnotherWordIsToldTheWordsThereAre(String kind) {
        Refusal refusal = refused("{\"parts\": [{\"kind\": " + kind + "}]}");

        assertEquals("wrong-type", refusal.code());
        assertEquals("/parts/0/kind", refusal.errors().get(0).pointer());
        assertEquals("Use one of: QUESTION, ANSWER.", refusal.hint().en());
        assertEquals("Dùng một trong: QUESTION, ANSWER.", refusal.hint().vi());
    }

    @Test
    void whoWritesANameTwiceIsToldWhich() {
        Refusal refusal = refused("{\"parts\": [{}, {\"text\": \"a\", \"text\": \"b\"}]}");

        assertEquals("malformed-json", refusal.code());
        assertEquals("/parts/1/text", refusal.errors().get(0).pointer());
        assertEquals("The name \"text\" stands twice.", refusal.detail().en());
        assertEquals("Write each name of an object once.", refusal.hint().en());
    }

    @ParameterizedTest
    @CsvSource({"Kind, kind", "kinds, kind", "tex, text"})
    void whoMakesASlipInANameIsAskedWhetherTheRightOneWasMeant(String written, String meant) {
        Refusal refusal = refused("{\"parts\": [{\"" + written + "\": \"a\"}]}");

        assertEquals("unknown-field", refusal.code());
        assertEquals("/parts/0/" + written, refusal.errors().get(0).pointer());
        assertEquals(
                "Was " + meant + " meant? There are: kind, text.",
                refusal.hint().en());
    }

    @Test
    void whoWritesAnotherNameAltogetherIsToldThoseThereAre() {
        Refusal refusal = refused("{\"parts\": [{\"status\": \"a\"}]}");

        assertEquals(
                "Leave it out or correct its name. There are: kind, text.",
                refusal.hint().en());
    }

    private static Refusal refused(String body) {
        return JsonTrouble.of(assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(body, Letter.class)));
    }
}
