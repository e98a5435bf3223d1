package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** One after the other has a task: what passes between them is kept as it follows from all that is known of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PassesTest extends OnRealParts {
    private static final List<String> AGENCIES = List.of("SYT", "SGDDT", "SNV");

    @AfterEach
    void forgetThem() {
        desk.run(
                "delete from assignment_copy where subject = 'PASSING'; delete from withdrawn_copy where id like 'PASSING.%'");
    }

    @Test
    void whatPassesFromHandToHandIsKeptInWhateverOrderItIsHeard() {
        for (int seed = 0; seed < 20; seed++) {
            List<Holding> all = new ArrayList<>(Stream.of(reorganised(), byTheWay(), takenBack())
                    .flatMap(List::stream)
                    .toList());
            Collections.shuffle(all, new Random(seed));

            all.forEach(one -> plan.hear("assignment.changed", one.id(), one.told()));

            assertEquals("PASSING.1>PASSING.2 2024-01-01,PASSING.2>PASSING.3 2024-07-01", kept());
            forgetThem();
            assertEquals("", kept());
        }
    }

    @Test
    void whatIsCorrectedToAnotherSubjectPassesOfItNoMore() {
        reorganised().forEach(one -> plan.hear("assignment.changed", one.id(), one.told()));

        reorganised().stream()
                .skip(1)
                .forEach(one -> plan.hear(
                        "assignment.changed", one.id(), one.corrected().replace("PASSING\"", "PASSING.B\"")));

        assertEquals("", kept());
        assertEquals("1", desk.text("select count(*) from assignment_pass where subject = 'PASSING.B'"));
        desk.run("delete from assignment_copy where subject = 'PASSING.B'");
    }

    @Test
    void allThatIsKeptFollowsFromTheAssignmentsOfThePlan() {
        assertEquals(
                "0",
                desk.text("select count(*) from ((table assignment_pass except table assignment_pass_told)"
                        + " union all (table assignment_pass_told except table assignment_pass)) unequal"));
    }

    private String kept() {
        return desk.text("select coalesce(string_agg(from_id || '>' || id || ' ' || day, ',' order by id), '')"
                + " from assignment_pass where subject = 'PASSING'");
    }

    private static List<Holding> reorganised() {
        return List.of(
                new Holding(1, 1, "2023-01-01", null, "[]", false),
                new Holding(1, 2, "2023-01-01", "2023-12-31", "[]", false),
                new Holding(2, 1, "2024-01-01", null, "[\"PASSING.1\"]", false));
    }

    private static List<Holding> byTheWay() {
        return List.of(
                new Holding(2, 2, "2024-01-01", "2024-06-30", "[\"PASSING.1\"]", false),
                new Holding(3, 1, "2024-07-01", null, "[]", false));
    }

    private static List<Holding> takenBack() {
        return List.of(
                new Holding(4, 1, "2024-07-01", null, "[\"PASSING.2\"]", false),
                new Holding(4, 2, "2024-07-01", null, "[\"PASSING.2\"]", true));
    }

    private record Holding(int number, int revision, String from, String to, String passers, boolean withdrawn) {
        String id() {
            return "PASSING." + number;
        }

        String corrected() {
            return new Holding(number, revision + 5, from, to, passers, withdrawn).told();
        }

        String told() {
            return """
                    {"id": "%s", "agency": "%s", "subjectKind": "TASK", "subject": "PASSING", "role": "LEAD",
                     "validFrom": "%s", "validTo": %s, "passedFrom": %s, "withdrawn": %s, "revision": %d}
                    """.formatted(
                            id(),
                            AGENCIES.get((number - 1) % AGENCIES.size()),
                            from,
                            to == null ? "null" : "\"" + to + "\"",
                            passers,
                            withdrawn,
                            revision);
        }
    }
}
