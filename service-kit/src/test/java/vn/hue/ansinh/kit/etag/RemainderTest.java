package vn.hue.ansinh.kit.etag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RemainderTest {
    @Test
    void theInstantAloneMakesNoDifferenceWhereverItStands() {
        assertEquals(
                tag("{\"items\":[{\"asOf\":\"2023\",\"value\":1},{\"asOf\":\"2023\",\"value\":2}]}"),
                tag("{\"items\":[{\"asOf\":\"2024-02\",\"value\":1},{\"asOf\":\"2025\",\"value\":2}]}"));
        assertTrue(tag("{\"asOf\":\"2023\"}").isWeak());
    }

    @Test
    void everythingElseDoes() {
        String answer = "{\"asOf\":\"2023\",\"value\":1,\"at\":\"2022\"}";

        assertNotEquals(tag(answer), tag(answer.replace("1", "2")));
        assertNotEquals(tag(answer), tag(answer.replace("2022", "2023")));
        assertNotEquals(tag(answer), tag(answer.replace("{\"asOf\"", "{\"as\"")));
    }

    @Test
    void whatPeopleWroteCannotLookLikeIt() {
        assertNotEquals(tag("{\"text\":\"\\\"asOf\\\":\\\"1\\\"\"}"), tag("{\"text\":\"\\\"asOf\\\":\\\"2\\\"\"}"));
        assertNotEquals(tag("{\"asOf\":null}"), tag("{\"asOf\":\"2023\"}"));
    }

    private static EntityTag tag(String answer) {
        return Remainder.tag(answer.getBytes(StandardCharsets.UTF_8), "asOf");
    }
}
