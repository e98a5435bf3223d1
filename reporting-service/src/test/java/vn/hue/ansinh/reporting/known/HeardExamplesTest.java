package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** The examples of contracts/events, under names of their own, with a field more than today's contract has. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeardExamplesTest extends OnRealParts {
    @Inject
    ObjectMapper json;

    @Inject
    Observations observations;

    @Inject
    EntityManager database;

    @AfterEach
    void forgetTheExamples() {
        desk.run("delete from observation_copy where indicator = 'EXAMPLE'");
        desk.run("delete from agency_copy where code = 'EXAMPLE'");
        desk.run("delete from place_copy where code = 'EXAMPLE'");
        desk.run("delete from withdrawn_copy where id like 'EXAMPLE%'");
        desk.run("delete from assignment_copy where id = 'EXAMPLE'");
        desk.run("delete from indicator_copy where code = 'EXAMPLE'");
        desk.run("delete from area_name where code = 'EXAMPLE'");
        desk.run("delete from task_name where code = 'EXAMPLE'");
        desk.run("delete from verdict_copy where indicator = 'EXAMPLE'");
    }

    @Test
    void copiesAnAgency() throws Exception {
        plan.hear("agency.changed", "EXAMPLE", example("agency.changed", "code"));

        assertCopied("agency_copy", "code", """
            {"code": "EXAMPLE", "name": "Sở Y tế", "name_en": "Department of Health", "place": "46@1989-07-01", "valid_from": "2021-05-31",
             "valid_to": null, "members": [], "revision": 1}
            """);
    }

    @Test
    void copiesAPlace() throws Exception {
        ObjectNode place = (ObjectNode) json.readTree(example("place.changed", "code"));

        plan.hear(
                "place.changed",
                "EXAMPLE",
                place.put("id", "EXAMPLE@2021-07-01").toString());

        assertCopied("place_copy", "code", """
            {"id": "EXAMPLE@2021-07-01", "code": "EXAMPLE", "valid_from": "2021-07-01", "valid_to": "2024-12-31",
             "level": "DISTRICT", "parent": "46@1989-07-01", "revision": 1,
             "successors": ["474@2025-01-01", "475@2025-01-01"], "divided": true}
            """);
    }

    @Test
    void forgetsAPlaceThatNeverWas() throws Exception {
        ObjectNode place = (ObjectNode) json.readTree(example("place.changed", "code"));
        place.put("id", "EXAMPLE@2021-07-01");
        plan.hear("place.changed", "EXAMPLE", place.toString());

        plan.hear(
                "place.changed",
                "EXAMPLE",
                place.put("withdrawn", true).put("revision", 2).toString());

        assertEquals(0, desk.count("place_copy where code = 'EXAMPLE'"));
    }

    @Test
    void copiesAnAssignment() throws Exception {
        plan.hear("assignment.changed", "EXAMPLE", example("assignment.changed", "id"));

        assertCopied("assignment_copy", "id", """
            {"id": "EXAMPLE", "agency": "SYT", "subject_kind": "INDICATOR", "subject": "IND-06-01",
             "role": "LEAD", "valid_from": "2021-05-31", "valid_to": null, "passed_from": [], "revision": 1}
            """);
    }

    @Test
    void copiesAnIndicator() throws Exception {
        plan.hear("indicator.changed", "EXAMPLE", example("indicator.changed", "code"));

        assertCopied("indicator_copy", "code", """
            {"code": "EXAMPLE", "measure_kind": "RATE", "decimals": 1, "lowest_level": "COMMUNE",
             "components": [], "revision": 1,
             "yardstick": {"unit": {"vi": "%", "en": "percent"}, "parts": [], "breakdowns": ["URBAN_RURAL"],
               "definitions": [{"version": 1, "effectiveFrom": "2021-01-01", "effectiveTo": null,
                 "seriesBreak": false}],
               "targets": [{"seq": 1, "comparator": "GE", "value": 98.0, "low": null, "high": null,
                 "tolerance": null, "periodKind": "PLAN_PERIOD", "fromYear": 2021, "toYear": 2025,
                 "decision": "197/KH-UBND", "validFrom": "2021-05-31", "validTo": null}],
               "milestones": [{"year": 2023, "value": 98.5}], "lastDay": null, "countedPer": 100}}
            """);
    }

    @Test
    void copiesTheTaskThatWasAdded() throws Exception {
        plan.hear("task.changed", "EXAMPLE", example("task.changed", "code"));

        assertCopied("task_name", "code", """
            {"code": "EXAMPLE", "plan": "KH-197-2021", "area": "PA-01",
             "title": "Hoàn tất hỗ trợ nhà ở cho người có công, giai đoạn 3", "revision": 1}
            """);
    }

    @Test
    void copiesThePolicyAreaThatWasAdded() throws Exception {
        plan.hear("area.changed", "EXAMPLE", example("area.changed", "code"));

        assertCopied("area_name", "code", """
            {"code": "EXAMPLE", "plan": "KH-197-2021", "number": 1,
             "name": "Chính sách ưu đãi người có công với cách mạng", "revision": 1}
            """);
    }

    @Test
    void anIndicatorThatWasToldOfWithoutItIsCountedPerWhatItsUnitSays() {
        Yardstick perMille = yardstick("{\"unit\": {\"vi\": \"‰\", \"en\": \"per mille\"}}");

        assertEquals(1000, perMille.per(MeasureKind.RATE).number());
        assertEquals(100, yardstick("{}").per(MeasureKind.RATE).number());
        assertEquals(1, yardstick("{}").per(MeasureKind.MEAN).number());
    }

    private Yardstick yardstick(String kept) {
        return KeptJson.read(json, kept, Yardstick.class);
    }

    @Test
    @Transactional
    void anInventedFigureTakesTheRealOneBackAndIsHeldAgainstNothing() throws Exception {
        ObjectNode figure = (ObjectNode) json.readTree(example("observation.recorded", "indicator"));
        observations.copy(read(figure));

        figure.put("synthetic", true).put("revision", 2).put("value", 12.5);
        observations.copy(read(figure));

        assertEquals(
                Arrays.asList((Object) null),
                database.createNativeQuery("select value from observation_copy where indicator = 'EXAMPLE'")
                        .getResultList());
    }

    private ObservationMessage read(ObjectNode figure) throws Exception {
        return json.readerFor(ObservationMessage.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(figure);
    }

    @Test
    void copiesTheVerdictsOnAnIndicatorAndItsWorstTargetSpeaks() throws Exception {
        plan.hear("verdicts.changed", "EXAMPLE", example("verdicts.changed", "indicator"));

        assertEquals(
                "2 NEEDS_ACCELERATION",
                desk.text("select target || ' ' || verdict from verdict_now where indicator = 'EXAMPLE'"));
        assertEquals(
                "2021 1 NO_BASELINE, 2022 1 ON_TRACK, 2023 2 NEEDS_ACCELERATION",
                desk.text("select string_agg(year || ' ' || target || ' ' || verdict, ', ' order by year)"
                        + " from verdict_of_year where indicator = 'EXAMPLE'"));
    }

    @Test
    void keepsTheNewestOfTwoThatComeInTheWrongOrder() throws Exception {
        ObjectNode agency = (ObjectNode) json.readTree(example("agency.changed", "code"));
        agency.putObject("name").put("vi", "Sở mới").put("en", "New");
        plan.hear("agency.changed", "EXAMPLE", agency.put("revision", 7).toString());

        plan.hear("agency.changed", "EXAMPLE", example("agency.changed", "code"));

        assertEquals("Sở mới", desk.text("select name from agency_copy where code = 'EXAMPLE'"));
    }

    private String example(String type, String name) throws Exception {
        ObjectNode example = (ObjectNode) json.readTree(EventSchemas.example(type));
        return example.put(name, "EXAMPLE").put("colour", "new").toString();
    }

    private void assertCopied(String table, String name, String row) throws Exception {
        String copied = desk.text("select to_jsonb(t) from " + table + " t where " + name + " = 'EXAMPLE'");
        assertEquals(json.readTree(row), json.readTree(copied));
    }
}
