package vn.hue.ansinh.reporting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.extension.Rulings;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Sealing;

/** What starts sign of the chains that they find, and what is missed of chains that are gone. */
@QuarkusTest
@WithTestResource(RealParts.class)
class StartsAndChainsTest extends OnRealParts {
    private static final String OBLIGATION = "obligation R-02.2023.SYT";
    private static final String OF_OBLIGATION = " where chain = '" + OBLIGATION + "'";

    private final Party leader = Party.with(null, "leader");

    @Inject
    Sealing sealing;

    @Inject
    Heads heads;

    @Test
    void anOrdinaryStartSealsNoRecordThatItFinds() {
        SomeRecords.oneOfEach(plan);
        Touch.unguarded(desk, "chain_link", "delete from chain_link where chain = 'beginning'");
        Touch.unguarded(desk, "ruling", "update ruling set number = 7 where number = 2");

        start(false);

        check().body("faults.record", contains("ruling 7", "ruling 2"))
                .body("faults.kind", contains("NOT_AS_TOLD", "MISSING"));
    }

    @Test
    void aStartSealsWhatItFindsWhereTheOperatorAsksForIt() {
        SomeRecords.oneOfEach(plan);
        Touch.unguarded(desk, "chain_link", "delete from chain_link");
        desk.run("delete from chain_head where not starts_with(chain, 'report ')");

        start(true);

        check().body("faults", empty());
    }

    @Test
    void aChainThatIsTakenAwayIsMissedAndNotBegunAnew() {
        String report = SomeRecords.oneOfEach(plan);
        Touch.unguarded(desk, "chain_link", "delete from chain_link where chain = 'beginning'");
        Touch.unguarded(desk, "chain_link", "delete from chain_link" + OF_OBLIGATION);

        start(false);

        check().body("faults.record", hasItems("step 1", "ruling 1", "ruling 2"))
                .body("faults.kind", hasItems("MISSING", "NOT_AS_TOLD"));
        leader.asks()
                .get("/api/v1/audit/check?report=" + report)
                .then()
                .statusCode(200)
                .body("faults.record", hasItem("step 1"));

        aStep();

        check().body("faults.record", hasItems("step 2", "ruling 2"));
    }

    /** Which kinds are sealed at all says the chain of beginnings. */
    @Test
    void aBeginningThatIsTouchedIsNamed() {
        start(false);
        check().body("faults", empty());

        Touch.unguarded(
                desk, "chain_link", "update chain_link set actor = 'x' where chain = 'beginning' and number = 2");

        check().body("faults.record", contains("step 2"), "faults.kind", contains("CONTENT_CHANGED"));
    }

    @Test
    void aReportThatIsGoneWithItsTrailIsMissed() {
        String report = HealthReports.aReturnedReport();
        String signed = desk.text("select quote_literal(chain) || ', ' || number || ', ' || quote_literal(jws)"
                + " from chain_head where chain = 'report " + report + "'");
        desk.clear();

        desk.run("insert into chain_head (chain, number, jws) values (" + signed + ")");

        check().body("faults.report", contains(report))
                .body("faults.record", contains("trail 1"), "faults.kind", contains("MISSING"));
    }

    /** A step between the new key and the naming of the old one. */
    @Test
    void aChainThatGrewWhereItsKeyWasNotNamedIsSignedOnceTheOperatorAsksForItAndNamesTheKey() {
        SomeRecords.oneOfEach(plan);
        String known = desk.text("select jws from chain_head" + OF_OBLIGATION);
        desk.run("update chain_head set jws = 'of a key that is not named'" + OF_OBLIGATION);
        aStep();

        heads.anchor();
        check().body("faults.record", contains("step 5"), "faults.kind", contains("SIGNATURE_INVALID"));

        desk.run("update chain_head set jws = '" + known + "'" + OF_OBLIGATION);
        start(false);
        check().body("faults.record", contains("step 5"), "faults.kind", contains("SIGNATURE_INVALID"));

        start(true);
        check().body("faults", empty());
    }

    private void start(boolean anchor) {
        new BeginningSeals(sealing, heads, () -> anchor, clock).begin(new StartupEvent());
    }

    private void aStep() {
        QuarkusTransaction.requiringNew()
                .run(() -> sealing.seal(
                        Rulings.SEALED, "R-02.2023.SYT", "1", new Deed("RULED", clock.instant(), "leader", null)));
    }

    private ValidatableResponse check() {
        return leader.asks().get("/api/v1/audit/check").then().statusCode(200);
    }
}
