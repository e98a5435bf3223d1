package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** What was told first is heard last: it was parked, and is replayed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WithdrawnCopiesTest extends OnRealParts {
    private static final String PLACE = "29001@2040-01-01";

    @AfterEach
    void forgetIt() {
        desk.run("delete from assignment_copy where id = 'LATE'; delete from succession_copy where id = 'LATE';"
                + " delete from place_copy where id = '" + PLACE + "';"
                + " delete from withdrawn_copy where id in ('LATE', '" + PLACE + "')");
    }

    @Test
    void aWithdrawnAssignmentDoesNotHoldAgain() {
        plan.hear("assignment.changed", "LATE", assignment(2, true));

        plan.hear("assignment.changed", "LATE", assignment(1, false));

        assertEquals("0", desk.text("select count(*) from assignment_copy where id = 'LATE'"));
    }

    @Test
    void anAssignmentThatIsGivenAgainHolds() {
        plan.hear("assignment.changed", "LATE", assignment(4, true));

        plan.hear("assignment.changed", "LATE", assignment(5, false));

        assertEquals("5", desk.text("select revision from assignment_copy where id = 'LATE'"));
    }

    @Test
    void aWithdrawnReorganisationDoesNotHappenAgain() {
        plan.hear("succession.changed", "LATE", succession(2, "WITHDRAWN"));

        plan.hear("succession.changed", "LATE", succession(1, "EFFECTIVE"));

        assertEquals("0", desk.text("select count(*) from succession_copy where id = 'LATE'"));
    }

    @Test
    void aWithdrawnPlaceIsNotThereAgain() {
        plan.hear("place.changed", PLACE, place(2, true));

        plan.hear("place.changed", PLACE, place(1, false));

        assertEquals("0", desk.text("select count(*) from place_copy where id = '" + PLACE + "'"));
    }

    @Test
    void aPlaceIsGoneOnceItIsWithdrawnAndThereOnceItIsFoundedAgain() {
        plan.hear("place.changed", PLACE, place(1, false));
        plan.hear("place.changed", PLACE, place(2, true));
        assertEquals("0", desk.text("select count(*) from place_copy where id = '" + PLACE + "'"));

        plan.hear("place.changed", PLACE, place(3, false));

        assertEquals("3", desk.text("select revision from place_copy where id = '" + PLACE + "'"));
    }

    private static String place(int revision, boolean withdrawn) {
        return """
                {"id": "%s", "code": "29001", "validFrom": "2040-01-01", "validTo": null, "level": "COMMUNE",
                 "kind": "XA", "name": "Lộc An", "parent": null, "successors": [], "withdrawn": %s, "revision": %d}
                """.formatted(PLACE, withdrawn, revision);
    }

    private static String assignment(int revision, boolean withdrawn) {
        return """
                {"id": "LATE", "agency": "SYT", "subjectKind": "TASK", "subject": "LATE", "role": "LEAD",
                 "validFrom": "2023-01-01", "validTo": null, "passedFrom": [], "withdrawn": %s, "revision": %d}
                """.formatted(withdrawn, revision);
    }

    private static String succession(int revision, String state) {
        return """
                {"id": "LATE", "state": "%s", "effectiveOn": "2040-01-01", "kind": "MERGE", "predecessors": ["SYT"],
                 "successors": ["SGDDT"], "scopeKind": "ALL", "scope": [], "revision": %d}
                """.formatted(state, revision);
    }
}
