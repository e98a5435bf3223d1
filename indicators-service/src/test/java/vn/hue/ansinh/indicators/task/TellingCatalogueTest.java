package vn.hue.ansinh.indicators.task;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Others are told which areas and tasks there are: what nobody told of, nobody is assigned to. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TellingCatalogueTest extends OnRealParts {
    private static final String TASK = """
            {"plan": "KH-197-2021", "area": "PA-02", "title": {"vi": "%s", "en": "New task"}, "section": "II.2"}
            """;
    private static final String AREA = """
            {"plan": "KH-197-2021", "number": 98, "slug": "moi", "name": {"vi": "Lĩnh vực mới", "en": "New area"},
             "section": "II.98"}
            """;

    @Inject
    Told told;

    @Test
    void aTaskIsToldWhenItIsMadeAndWhenItChangesAndOnlyThen() throws IOException {
        set("/tasks/NEW-T", null, TASK.formatted("Việc mới")).statusCode(201);
        String tag = set("/tasks/NEW-T", null, TASK.formatted("Việc mới"))
                .statusCode(200)
                .extract()
                .header("ETag");
        set("/tasks/NEW-T", tag, TASK.formatted("Việc khác")).statusCode(200);

        List<JsonNode> states = states("indicators.tasks", "task.changed", "NEW-T", 2);
        assertEquals(
                List.of("Việc mới 1", "Việc khác 2"),
                states.stream()
                        .map(state -> state.at("/title/vi").asText() + " " + state.get("revision"))
                        .toList());
        assertEquals("PA-02", states.get(0).get("area").asText());
    }

    @Test
    void anAreaIsToldToo() throws IOException {
        set("/policy-areas/NEW-A", null, AREA).statusCode(201);

        JsonNode state = states("indicators.areas", "area.changed", "NEW-A", 1).get(0);
        assertEquals("moi 1", state.get("slug").asText() + " " + state.get("revision"));
    }

    @Test
    void allOfThePlanWasTold() {
        assertEquals(
                List.of("AREA 10", "TASK 94"),
                books.texts("select kind || ' ' || count(*) from catalogue_told group by kind order by kind"));
    }

    private List<JsonNode> states(String topic, String type, String code, int many) throws IOException {
        Stream<String> texts = told.about(topic, code, many).stream().map(event -> event.value());
        List<JsonNode> states = new ArrayList<>();
        for (String text : texts.toList()) {
            EventSchemas.check(type, text);
            states.add(new ObjectMapper().readTree(text));
        }
        return states;
    }

    private static ValidatableResponse set(String path, String tag, String body) {
        var admin = given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json");
        return (tag == null ? admin : admin.header("If-Match", tag))
                .body(body)
                .put("/api/v1" + path)
                .then();
    }
}
