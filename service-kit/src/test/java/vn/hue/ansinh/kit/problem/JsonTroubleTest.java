package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"\"BIG\"", "\"\"", "\"answer\"", "7", "[]"})
    void whoWritesAnotherWordIsToldTheWordsThereAre(String kind) {
        Refusal refusal = refused("{\"parts\": [{\"kind\": " + kind + "}]}");

        assertEquals("wrong-type", refusal.code());
        assertEquals("/parts/0/kind", refusal.errors().get(0).pointer());
        assertEquals("Use one of: QUESTION, ANSWER.", refusal.hint().en());
        assertEquals("Dùng một trong: QUESTION, ANSWER.", refusal.hint().vi());
    }

    private static Refusal refused(String body) {
        return JsonTrouble.of(assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(body, Letter.class)));
    }
}
