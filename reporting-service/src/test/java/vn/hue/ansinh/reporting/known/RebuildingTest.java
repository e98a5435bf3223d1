package vn.hue.ansinh.reporting.known;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** Whatever becomes of a copy, its topic is enough to make it anew. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RebuildingTest extends OnRealParts {
    private static final String COPIES = "/api/v1/operations/reporting/";
    private final Party admin = Party.with(null, "admin");

    @ParameterizedTest
    @CsvSource({
        "agencies.places, place_copy",
        "agencies.agencies, agency_copy",
        "agencies.assignments, assignment_copy",
        "agencies.successions, succession_copy",
        "agencies.places, place_name",
        "agencies.profiles, profile_copy",
        "indicators.indicators, indicator_copy",
        "indicators.areas, area_name",
        "indicators.tasks, task_name",
        "indicators.indicators, indicator_name"
    })
    void aCopyThatIsEmptyOrDamagedIsMadeAnewFromItsTopicAlone(String topic, String table) {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 1, \"addresses\": []}");
        // What other tests told is in the topic, too, so the first rebuild says what it holds.
        desk.run("create table saved as table " + table);
        rebuild(topic).then().statusCode(200);
        String before = all(table);
        String obligations = all("obligation");
        desk.run("delete from " + table + " where ctid in (select ctid from " + table + " limit 5)");
        desk.run("update " + table + " set revision = 99");
        assertNotEquals(before, all(table));
        rebuild(topic).then().statusCode(200);
        assertEquals(before, all(table));
        desk.run("delete from " + table);

        rebuild(topic)
                .then()
                .statusCode(200)
                .body("topic", equalTo(topic), "events", greaterThanOrEqualTo(desk.count(table)));

        assertEquals(before, all(table));
        assertEquals(obligations, all("obligation"));
        desk.run("delete from " + table + "; insert into " + table + " table saved; drop table saved");
    }

    @Test
    void anOperatorSeesWhatIsKept() {
        admin.asks()
                .get(COPIES + "copies")
                .then()
                .statusCode(200)
                .body(
                        "topics",
                        contains(
                                "agencies.agencies",
                                "agencies.assignments",
                                "agencies.places",
                                "agencies.profiles",
                                "agencies.successions",
                                "indicators.areas",
                                "indicators.indicators",
                                "indicators.tasks",
                                "indicators.verdicts"));
    }

    @Test
    void aTopicOfWhichNothingIsKeptIsA404() {
        rebuild("reporting.events").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private Response rebuild(String topic) {
        return admin.says("{\"topic\": \"" + topic + "\"}").post(COPIES + "copy-rebuilds");
    }

    private String all(String table) {
        return desk.text("select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text)::text from " + table + " t");
    }
}
