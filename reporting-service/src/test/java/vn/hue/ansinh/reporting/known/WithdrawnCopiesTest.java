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

    @AfterEach
    void forgetIt() {
        desk.run("delete from assignment_copy where id = 'LATE'; delete from succession_copy where id = 'LATE';"
                + " delete from withdrawn_copy where id = 'LATE'");
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
