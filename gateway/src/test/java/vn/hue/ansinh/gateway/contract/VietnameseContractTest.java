package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class VietnameseContractTest {
    private static final String DESCRIPTION = "/description";
    private static final String ONE_NAME = "`[^`]+`";

    private SortedMap<String, String> english = new TreeMap<>();
    private SortedMap<String, String> vietnamese = new TreeMap<>();

    @BeforeEach
    void readBoth() {
        english = read("/openapi.json");
        vietnamese = read("/openapi.vi.json");
    }

    @Test
    void tellsEachDescriptionInVietnamese() {
        assertEquals(
                List.of(),
                english.entrySet().stream()
                        .filter(told -> isDescription(told.getKey()))
                        .filter(told -> told.getValue().equals(vietnamese.get(told.getKey())))
                        .filter(told -> !told.getValue().contains(" · "))
                        .filter(told -> !told.getValue().matches(ONE_NAME))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void promisesTheSame() {
        english.keySet().removeIf(VietnameseContractTest::isDescription);
        vietnamese.keySet().removeIf(VietnameseContractTest::isDescription);

        assertEquals(english, vietnamese);
    }

    private static boolean isDescription(String pointer) {
        return pointer.endsWith(DESCRIPTION) && !pointer.matches(".*/examples?/.*");
    }

    private static SortedMap<String, String> read(String path) {
        SortedMap<String, String> leaves = new TreeMap<>();
        collect("", new JsonObject(given().get(path).asString()), leaves);
        return leaves;
    }

    private static void collect(String pointer, Object part, SortedMap<String, String> leaves) {
        if (part instanceof JsonObject object) {
            object.forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), leaves));
        } else if (part instanceof JsonArray array) {
            for (int at = 0; at < array.size(); at++) {
                collect(pointer + "/" + at, array.getValue(at), leaves);
            }
        } else {
            leaves.put(pointer, String.valueOf(part));
        }
    }
}
