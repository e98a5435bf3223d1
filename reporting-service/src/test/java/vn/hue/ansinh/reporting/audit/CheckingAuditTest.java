package vn.hue.ansinh.reporting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** Somebody with the keys of the database changes what is written there. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CheckingAuditTest extends OnRealParts {
    private final Party leader = Party.with(null, "leader");

    @Test
    void everyStepIsOnTheTrailAndNothingIsWrong() {
        String id = twiceHandedIn();

        trail("?report=" + id)
                .body(
                        "items.action",
                        contains("DRAFTED", "SUBMITTED", "RETURNED", "REWRITTEN", "SUBMITTED", "ACCEPTED"))
                .body("items.version", contains(0, 1, 1, 1, 2, 2))
                .body("items[0].previous", is("0".repeat(64)));
        check().body("faults", empty(), "reports", is(1), "entries", is(6));
    }

    @Test
    void theTrailIsPagedAndAskedByActorAndTime() {
        String id = twiceHandedIn();

        String next = trail("?report=" + id + "&limit=4").extract().path("next");
        trail("?report=" + id + "&limit=4&cursor=" + next).body("items.number", contains(5, 6));
        String actor = trail("?report=" + id).extract().path("items[2].actor");
        trail("?actor=" + actor).body("items.actor", everyItem(is(actor)), "items.action", hasItem("RETURNED"));
        trail("?from=2030-01-01T00:00:00Z").body("items", empty());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "reported_value | set value = value + 0.01 where version = 1             | version 1 | CONTENT_CHANGED",
                "reported_value | set note = 'x' where version = 2                       | version 2 | CONTENT_CHANGED",
                "report_version | set narrative = '{\"results\": \"Khác\"}' where number = 1 | version 1 | CONTENT_CHANGED",
                "report_version | set submitted_at = submitted_at + interval '1 second' where number = 2 | version 2 | CONTENT_CHANGED",
                "report_version | set submitter = 'x' where number = 1                   | version 1 | CONTENT_CHANGED",
                "report         | set submitted = jsonb_set(submitted, '{figures,0,value}', '10') | report | NOT_AS_TOLD",
                "report         | set submitter = 'x'                                    | report | NOT_AS_TOLD",
                "report         | set official_version = 1, status = 'SUBMITTED'         | report | NOT_AS_TOLD",
                "report         | set first_submitted_at = first_submitted_at - interval '1 day' | report | NOT_AS_TOLD",
                "report         | set agency = 'STC'                                     | report | NOT_AS_TOLD",
                "report         | set last_return = jsonb_set(last_return, '{reason}', '\"Khác\"') | report | NOT_AS_TOLD",
                "report         | set submitted = '{\"figures\": 7}'                     | report | NOT_AS_TOLD",
                "report         | set counted_at = counted_at - interval '1 day'         | report | NOT_AS_TOLD",
                "report         | set counted_version = 2                                | report | NOT_AS_TOLD",
                "report         | set amendment_reason = 'x'                             | report | NOT_AS_TOLD",
                "report         | set draft = submitted                                  | report | NOT_AS_TOLD",
                "obligation     | set first_submitted_at = first_submitted_at - interval '1 day' where report is not null | obligation | NOT_AS_TOLD",
                "obligation     | set report_status = 'SUBMITTED' where report is not null | obligation | NOT_AS_TOLD",
                "obligation     | set measured_by = measured_by + interval '1 day' where report is not null | obligation | NOT_AS_TOLD",
                "reported_value | set status = 'P' where version = 1                     | version 1 | CONTENT_CHANGED",
                "trail_entry    | set hash = repeat('0', 64) where number = 2            | trail 2 | CONTENT_CHANGED",
                "trail_entry    | set action = 'ACCEPTED' where number = 3               | trail 3 | CONTENT_CHANGED",
                "review         | set why = jsonb_set(why, '{reason}', '\"Khác\"') where version = 1 | review 1 | CONTENT_CHANGED",
                "review         | set reviewer = 'x' where version = 2                   | review 2 | CONTENT_CHANGED",
                "receipt        | set jws = overlay(jws placing 'AA' from 200 for 2) where version = 1 | receipt 1 | SIGNATURE_INVALID",
                "trail_entry    | set actor = 'x' where number = 3                       | trail 3 | CONTENT_CHANGED",
                "trail_entry    | set at = at + interval '1 minute' where number = 6     | trail 6 | CONTENT_CHANGED"
            })
    void theTouchedRecordIsNamedAndNoOtherIs(String table, String change, String record, String kind) {
        twiceHandedIn();

        touch("update " + table + " " + change);

        check().body("faults.record", contains(record), "faults.kind", contains(kind));
    }

    /** Whoever is only asked to report is counted by no timeliness. */
    @Test
    void whoWasBoundToReportIsNotOnlyAskedAfterwards() {
        twiceHandedIn();
        try {
            desk.run("update obligation set obligatory = 'REQUESTED' where id = 'R-02.2023.SYT'");

            check().body("faults.record", contains("obligation"), "faults.kind", contains("NOT_AS_TOLD"));
        } finally {
            desk.run("update obligation set obligatory = 'MANDATORY' where id = 'R-02.2023.SYT'");
        }
        check().body("faults", empty());
    }

    @Test
    void anEntryThatIsTakenOutBreaksTheChainBehindIt() {
        twiceHandedIn();

        touch("delete from trail_entry where number = 4");

        check().body("faults.record", contains("trail 5"), "faults.kind", contains("CHAIN_BROKEN"));
    }

    @Test
    void aWholeVersionThatDisappearsIsMissed() {
        twiceHandedIn();

        for (String table : List.of("receipt", "review", "reported_value")) {
            touch("delete from " + table + " where version = 2");
        }
        touch("delete from report_version where number = 2");

        check().body("faults.record", containsInAnyOrder("version 2", "receipt 2", "review 2"))
                .body("faults.kind", everyItem(is("MISSING")));
    }

    @Test
    void aStepThatIsTakenOffTheEndIsMissed() {
        twiceHandedIn();

        touch("delete from trail_entry where number = 6");

        check().body("faults.record", hasItem("report"));
    }

    /** Two reports; in one of them one letter becomes another one, anywhere in what is sealed. */
    @Test
    void ofTwoHundredSingleLettersEachIsFoundAndNothingElse() {
        String untouched = onceHandedIn(
                "SGDDT",
                "{\"obligation\": \"R-02.2023.SGDDT\", \"figures\": [],"
                        + " \"narrative\": {\"results\": \"Dạy học hai buổi một ngày\"}, " + HealthReports.INCOMPLETE
                        + "}");
        String id = twiceHandedIn();
        Random chance = new Random(197);
        int trials = 0;
        while (trials < 200) {
            Spot spot = Spot.any(chance);
            String before = desk.text(spot.read(id));
            String after = spot.changed(before, chance);
            if (after.equals(before)) {
                continue;
            }
            touch(spot.write(id, after));
            check().body("faults.record", contains(spot.record()), "faults.report", contains(id));
            touch(spot.write(id, before));
            trials++;
        }
        check().body("faults", empty());
        leader.asks().get("/api/v1/audit/check?report=" + untouched).then().body("faults", empty());
    }

    private static String onceHandedIn(String agency, String draft) {
        String id = Party.officerOf(agency).drafts(draft).path("id");
        Party.approverOf(agency).submits(id, "\"v1\"").then().statusCode(200);
        return id;
    }

    private static String twiceHandedIn() {
        String id = HealthReports.aReturnedReport();
        Party.officerOf("SYT")
                .rewrites(id, "\"v3\"", HealthReports.OTHER_FIGURES)
                .then()
                .statusCode(200);
        Party.approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200);
        Party.reviewer().accepts(id, "\"v5\"").then().statusCode(200);
        return id;
    }

    @Test
    void aReportThatNobodyKnowsIsNotCalledSound() {
        leader.asks()
                .get("/api/v1/audit/check?report=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    // As somebody who switches off what guards the table.
    private void touch(String sql) {
        String table = sql.replaceFirst("^(update|delete from) +", "").split(" ")[0];
        boolean frozen = !List.of("report", "obligation").contains(table);
        desk.run(
                frozen
                        ? "alter table %1$s disable trigger frozen; %2$s; alter table %1$s enable trigger frozen"
                                .formatted(table, sql)
                        : sql);
    }

    private ValidatableResponse trail(String question) {
        return leader.asks().get("/api/v1/audit" + question).then().statusCode(200);
    }

    private ValidatableResponse check() {
        return leader.asks().get("/api/v1/audit/check").then().statusCode(200);
    }
}
