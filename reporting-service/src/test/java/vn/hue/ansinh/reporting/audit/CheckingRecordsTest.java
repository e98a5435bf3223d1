package vn.hue.ansinh.reporting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Link;
import vn.hue.ansinh.reporting.trail.Linked;
import vn.hue.ansinh.reporting.trail.Sealing;

/** Somebody with the keys of the database changes what was decided and told beside the reports. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CheckingRecordsTest extends OnRealParts {
    private static final Link FIRST = new Link(
            "beginning",
            1,
            new Deed("FOUND", Instant.parse("2023-01-01T00:00:00Z"), "reporting-service", null),
            "beginning",
            Linked.NOTHING_BEFORE,
            Linked.NOTHING_BEFORE,
            "");
    private static final String CHAIN = "chain = 'obligation R-02.2023.SYT' and number = ";
    // Table, which row, column, what is put there, and the record that is named with what is wrong.
    private static final List<String> TOUCHES = List.of(
            "extension | true | reason | 'x' | extension CONTENT_CHANGED",
            "extension | true | until | until + 1 | extension CONTENT_CHANGED",
            "extension | true | extended_to | extended_to + interval '1 hour' | extension CONTENT_CHANGED",
            "extension | true | decided_by | 'x' | extension CONTENT_CHANGED",
            "ruling | number = 1 | exempt | true | ruling 1 CONTENT_CHANGED",
            "ruling | number = 2 | lock_at | null | ruling 2 CONTENT_CHANGED",
            "ruling | number = 2 | ruled_by | 'x' | ruling 2 CONTENT_CHANGED",
            "consolidation | number = 1 | content | replace(content, '99.3', '99.4') | consolidation CONTENT_CHANGED",
            "consolidation | number = 1 | notes | '{}' | consolidation CONTENT_CHANGED",
            "consolidation | number = 2 | issued_at | issued_at - interval '1 day' | consolidation CONTENT_CHANGED",
            "consolidation | number = 2 | finals | '[]' | consolidation CONTENT_CHANGED",
            "consolidated_version | agency() = 'SLDTBXH' | sha256 | repeat('0', 64) | consolidation CONTENT_CHANGED",
            "obligation_met | true | met_at | met_at - interval '1 day' | fulfilment CONTENT_CHANGED",
            "obligation_met | true | late_at | late_at + interval '1 day' | fulfilment CONTENT_CHANGED",
            "obstacle | true | ask | 'x' | obstacle CONTENT_CHANGED",
            "obstacle | true | steps | jsonb_set(steps, '{0,by}', '\"x\"') | obstacle CONTENT_CHANGED",
            "explanation_request | true | answer | 'x' | explanation CONTENT_CHANGED",
            "reminder | agency = 'SYT' | addressee | 'STC' | reminder CONTENT_CHANGED",
            "reminder | agency = 'SYT' | made_at | made_at - interval '1 minute' | reminder CONTENT_CHANGED",
            "mail | true | body | body || 'x' | letter CONTENT_CHANGED",
            "refused_step | true | actor | 'x' | refusal CONTENT_CHANGED",
            "refused_step | true | code | 'step-not-allowed' | refusal CONTENT_CHANGED",
            "duty_rule | duty = 'R-02' and number = 1 | due_day | due_day - 1 | rule 1 CONTENT_CHANGED",
            "duty_rule | duty = 'R-02' and number = 1 | lock_after_days | 5 | rule 1 CONTENT_CHANGED",
            "duty_rule | duty = 'R-05' and number = 1 | recorded_at | recorded_at - interval '1 day' | rule 1 CONTENT_CHANGED",
            "deadline | duty = 'R-02' and period = '2023' and occasion = '' | due_at | due_at + interval '1 hour' |"
                    + " deadline 2023 CONTENT_CHANGED",
            "deadline | duty = 'R-04' and period = '2022' | lock_at | due_at | deadline 2022 CONTENT_CHANGED",
            "deadline | duty = 'R-03' | due_at | due_at + interval '1 hour' | date 2023 1 CONTENT_CHANGED",
            "deadline | duty = 'R-03' | agencies | '{SYT}' | date 2023 1 CONTENT_CHANGED",
            "occasion_decision | duty = 'R-03' | day | day + 1 | decision 2023 1 1 CONTENT_CHANGED",
            "occasion_decision | duty = 'R-03' | decided_by | 'x' | decision 2023 1 1 CONTENT_CHANGED",
            "report_version | agency() = 'SYT' | made_against | '[]' | version 1 CONTENT_CHANGED",
            "trail_entry | agency() = 'SYT' and t.number = 2 | against | null | trail 2 CONTENT_CHANGED",
            "chain_link | " + CHAIN + "1 | actor | 'x' | step 1 CONTENT_CHANGED",
            "chain_link | " + CHAIN + "2 | content | repeat('0', 64) | step 2 CONTENT_CHANGED",
            "chain_link | " + CHAIN + "3 | previous | repeat('0', 64) | step 3 CONTENT_CHANGED",
            "chain_link | " + CHAIN + "4 | hash | repeat('0', 64) | step 4 CONTENT_CHANGED");

    private final Party leader = Party.with(null, "leader");

    @Inject
    Sealing sealing;

    @Inject
    Heads heads;

    @Test
    void whatIsTouchedIsNamedAndNothingElse() {
        SomeRecords.oneOfEach(plan);
        check("").body("faults", empty(), "records", is(12 + ofDuties()));

        for (String line : TOUCHES) {
            String[] part = line.split(" \\| ");
            Touch touch = Touch.at(part[0], part[1], part[2], part[3]);
            String before = touch.apply(desk);
            String[] named = part[4].split(" (?=[A-Z_]+$)");
            check("").body("faults.record", contains(startsWith(named[0])), "faults.kind", contains(named[1]));
            touch.undo(desk, before);
        }

        check("").body("faults", empty());
    }

    @Test
    void aLinkThatIsTakenOutBreaksTheChainBehindIt() {
        SomeRecords.oneOfEach(plan);

        Touch.unguarded(desk, "chain_link", "delete from chain_link where " + CHAIN + "2");

        check("")
                .body("faults.record", contains("step 3"), "faults.kind", contains("CHAIN_BROKEN"))
                .body("faults.chain", contains("obligation R-02.2023.SYT"), "faults.report", contains((Object) null));
    }

    @Test
    void aLinkThatIsTakenOffTheEndIsMissedByItsRecord() {
        SomeRecords.oneOfEach(plan);

        Touch.unguarded(desk, "chain_link", "delete from chain_link where " + CHAIN + "4");

        check("")
                .body("faults.record", contains("step 4", "ruling 2"))
                .body("faults.kind", contains("MISSING", "NOT_AS_TOLD"));
    }

    @Test
    void whatDisappearsAndWhatNobodyDecidedIsNamedAlsoForTheReportAlone() {
        String report = SomeRecords.oneOfEach(plan);

        Touch.unguarded(desk, "ruling", "update ruling set number = 7 where number = 2");

        check("?report=" + report)
                .body("faults.record", contains("ruling 7", "ruling 2"))
                .body("faults.kind", contains("NOT_AS_TOLD", "MISSING"), "records", is(3));
    }

    @Test
    void whatNoIssueHasMetIsNamed() {
        SomeRecords.oneOfEach(plan);

        desk.run(
                "insert into obligation_met select 'R-04.2022.SLDTBXH', consolidation, met_at - interval '1 year', late_at"
                        + " from obligation_met");

        check("")
                .body("faults.chain", contains("obligation R-04.2022.SLDTBXH"))
                .body("faults.record", contains(startsWith("fulfilment")), "faults.kind", contains("NOT_AS_TOLD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update obligation_met set met_at = late_at",
                "delete from obligation_met",
                "truncate obligation_met"
            })
    void whatAnIssueHasMetStays(String change) {
        assertThrows(IllegalStateException.class, () -> desk.run(change));
    }

    @Test
    void theStepsAreShownByTheirChain() {
        SomeRecords.oneOfEach(plan);

        shown("?chain=obligation R-02.2023.SYT")
                .body("items.action", contains("REQUESTED", "GRANTED", "RULED", "RULED"))
                .body("items.number", contains(1, 2, 3, 4), "items.agency", hasItem("SYT"));
        shown("?chain=consolidations R-02 2023-2023")
                .body("items.action", contains("OPENED", "NOTED", "ISSUED", "OPENED", "SUPERSEDED", "ISSUED"));
        shown("?chain=obligation R-04.2023.SLDTBXH").body("items.action", contains("MET"));
        shown("?chain=occasions R-03")
                .body("items.action", contains("DECIDED", "DECIDED"))
                .body("items.record", contains("decision 2023 1 1", "date 2023 1"));
        shown("?chain=duty R-02").body("items.record", hasItem("rule 1"), "items.record", hasItem("deadline 2023"));
        String next = shown("?limit=3").extract().path("next");
        shown("?limit=1&cursor=" + next).body("items.size()", is(1));
        shown("?from=2030-01-01T00:00:00Z").body("items", empty());
        leader.asks().get("/api/v1/audit/records?cursor=eA").then().statusCode(400);
        leader.asks()
                .queryParam("from", "2024-01-02T00:00:00Z")
                .queryParam("to", "2024-01-02T06:59:59+07:00")
                .get("/api/v1/audit/records")
                .then()
                .statusCode(400)
                .body("parameter", is("from"));
    }

    @Test
    void whatWasThereBeforeAnythingWasSealedGetsItsFirstLinkOnce() {
        SomeRecords.oneOfEach(plan);
        Touch.unguarded(desk, "chain_link", "delete from chain_link");
        desk.run("delete from chain_head where not starts_with(chain, 'report ')");
        check("").body("faults.kind", everyItem(is("NOT_AS_TOLD")), "faults.size()", is(12 + ofDuties()));

        found();

        check("").body("faults", empty());
        int links = desk.count("chain_link");
        found();
        assertEquals(links, desk.count("chain_link"));
        shown("?chain=obligation R-02.2023.SYT").body("items.action", everyItem(is("FOUND")));
    }

    @Test
    void whatIsSealedOnlySinceAnUpgradeGetsItsFirstLinkOnce() {
        SomeRecords.oneOfEach(plan);
        Touch.unguarded(
                desk,
                "chain_link",
                "delete from chain_head where chain ~ '^(duty|occasions|beginning)';"
                        + "delete from chain_link where chain ~ '^(duty|occasions|beginning)'; insert into chain_link"
                        + " select 'beginning', 1, timestamptz '2023-01-01T00:00:00Z', 'reporting-service', null, 'FOUND',"
                        + " 'beginning', z, z, '" + FIRST.expectedHash() + "' from (select repeat('0', 64)) zeros(z)");
        int before = desk.count("chain_link where chain <> 'beginning'");
        check("")
                .body("faults.findAll { it.kind == 'NOT_AS_TOLD' }.size()", is(ofDuties()))
                .body("faults.findAll { it.kind != 'NOT_AS_TOLD' }.kind", contains("SIGNATURE_INVALID"));

        found();
        found();
        heads.anchor();

        check("").body("faults", empty());
        assertEquals(before + ofDuties(), desk.count("chain_link where chain <> 'beginning'"));
        shown("?chain=occasions R-03").body("items.record", contains("date 2023 1", "decision 2023 1 1"));
    }

    /** Rules, deadlines, and what was decided on occasions. */
    private int ofDuties() {
        return desk.count("duty_rule") + desk.count("deadline") + desk.count("occasion_decision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update chain_link set actor = 'x'", "delete from chain_link", "truncate chain_link"})
    void nobodyTakesALinkAway(String change) {
        found();
        int links = desk.count("chain_link");

        assertThrows(IllegalStateException.class, () -> desk.run(change));
        assertEquals(links, desk.count("chain_link"));
    }

    private void found() {
        sealing.begin(
                CheckingRecords.KINDS,
                new Deed("FOUND", Instant.parse("2023-11-28T00:00:00Z"), "reporting-service", null));
    }

    private ValidatableResponse shown(String question) {
        return leader.asks().get("/api/v1/audit/records" + question).then().statusCode(200);
    }

    private ValidatableResponse check(String question) {
        return leader.asks()
                .get("/api/v1/audit/check" + question)
                .then()
                .statusCode(200)
                .body("entries", greaterThan(0));
    }
}
