package vn.hue.ansinh.reporting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Entry;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Link;
import vn.hue.ansinh.reporting.trail.Links;
import vn.hue.ansinh.reporting.trail.Trail;

/** Somebody with the keys of the database rewrites a record and makes all that is sealed of it anew, but for the signature. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ForgedChainsTest extends OnRealParts {
    private static final String OBLIGATION = "obligation R-02.2023.SYT";
    private static final String OF_LAST_YEAR = "of-last-year";

    private final Party leader = Party.with(null, "leader");

    @Inject
    Trail trail;

    @Inject
    Links links;

    @Inject
    Heads heads;

    @Test
    void aRewrittenTrailOfAReportIsFound() {
        UUID report = UUID.fromString(HealthReports.aReturnedReport());

        rewriteTrail(report);

        check().body("faults.record", contains("trail 3"), "faults.kind", contains("SIGNATURE_INVALID"));
    }

    @Test
    void theNextStepProvesNothingOfWhatWasRewrittenBeforeIt() {
        UUID report = UUID.fromString(HealthReports.aReturnedReport());
        rewriteTrail(report);

        Party.officerOf("SYT")
                .rewrites(report.toString(), "\"v3\"", HealthReports.OTHER_FIGURES)
                .then()
                .statusCode(200);

        check().body("faults.record", contains("trail 4"), "faults.kind", contains("SIGNATURE_INVALID"));
    }

    @Test
    void aRewrittenRulingIsFound() {
        SomeRecords.oneOfEach(plan);

        rewriteChain();

        check().body("faults.record", contains("step 4"), "faults.kind", contains("SIGNATURE_INVALID"));
    }

    @Test
    void stepsThatAreCutOffTogetherWithWhatTheyDidAreMissed() {
        SomeRecords.oneOfEach(plan);

        Touch.unguarded(desk, "chain_link", "delete from chain_link where chain = '" + OBLIGATION + "' and number = 4");
        Touch.unguarded(desk, "ruling", "delete from ruling where number = 2");

        check().body("faults.record", contains("step 4"), "faults.kind", contains("MISSING"));
    }

    @Test
    void aKeyThatWasSlippedInIsFoundAndProvesNothing() throws Exception {
        HealthReports.aReturnedReport();
        EllipticCurveJsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        Map<String, Object> parts = own.toParams(OutputControlLevel.PUBLIC_ONLY);
        desk.run("insert into receipt_key (kid, x, y) values ('" + OF_LAST_YEAR + "', '" + parts.get("x") + "', '"
                + parts.get("y") + "')");

        check().body("faults.record", contains("key " + OF_LAST_YEAR), "faults.kind", contains("NOT_AS_TOLD"))
                .body("faults.chain", contains("receipt keys"));
    }

    /** As they are found at the first start after an upgrade, whose operator asks for it. */
    @Test
    void chainsFromBeforeTheyWereSignedAreNamedUntilTheyAreSigned() {
        UUID report = UUID.fromString(HealthReports.aReturnedReport());
        desk.run("delete from chain_head where chain = '" + Heads.ofReport(report) + "'");
        check().body("faults.record", contains("trail 3"), "faults.kind", contains("SIGNATURE_INVALID"));

        heads.anchor();

        check().body("faults", empty());
    }

    /** Another actor in the first entry, and every hash from there on. */
    private void rewriteTrail(UUID report) {
        String previous = "0".repeat(64);
        for (Entry entry : trail.of(report)) {
            Entry other = new Entry(
                    report,
                    entry.number(),
                    entry.at(),
                    entry.number() == 1 ? "somebody-else" : entry.actor(),
                    entry.agency(),
                    entry.action(),
                    entry.version(),
                    entry.content(),
                    entry.against(),
                    previous,
                    "");
            previous = other.expectedHash();
            Touch.unguarded(
                    desk,
                    "trail_entry",
                    "update trail_entry set actor = '%s', previous = '%s', hash = '%s' where number = %d"
                            .formatted(other.actor(), other.previous(), previous, other.number()));
        }
    }

    private void rewriteChain() {
        String previous = "0".repeat(64);
        Instant earlier = Instant.parse("2023-01-01T00:00:00Z");
        for (Link link : links.asked("chain = :chain", Map.of("chain", OBLIGATION), 10)) {
            Link other = new Link(
                    OBLIGATION,
                    link.number(),
                    new Deed(
                            link.deed().action(),
                            earlier,
                            link.deed().actor(),
                            link.deed().agency()),
                    link.record(),
                    link.content(),
                    previous,
                    "");
            Touch.unguarded(
                    desk,
                    "chain_link",
                    "update chain_link set at = '%s', previous = '%s', hash = '%s' where chain = '%s' and number = %d"
                            .formatted(earlier, previous, other.expectedHash(), OBLIGATION, link.number()));
            previous = other.expectedHash();
        }
    }

    private ValidatableResponse check() {
        return leader.asks().get("/api/v1/audit/check").then().statusCode(200);
    }
}
