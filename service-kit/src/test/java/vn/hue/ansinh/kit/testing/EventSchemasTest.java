package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency.changed",
                "place.changed",
                "assignment.changed",
                "indicator.changed",
                "area.changed",
                "task.changed",
                "duty.changed",
                "observation.recorded",
                "indicator.status-changed",
                "verdicts.changed",
                "target.revised",
                "report.submitted",
                "report.returned",
                "report.accepted",
                "report.consolidated",
                "consolidation.issued",
                "obstacle.raised",
                "obstacle.escalated",
                "obstacle.decided",
                "explanation.requested",
                "explanation.answered"
            })
    void eachExampleKeepsItsSchema(String type) {
        EventSchemas.check(type, EventSchemas.example(type));
    }

    @Test
    void anEventWithoutItsFieldsIsFound() {
        assertThrows(AssertionError.class, () -> EventSchemas.check("report.accepted", "{\"report\": 1}"));
    }
}
