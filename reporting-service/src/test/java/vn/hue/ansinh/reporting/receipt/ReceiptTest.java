package vn.hue.ansinh.reporting.receipt;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** What the submitter holds in hand: verified with nothing but the published keys. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReceiptTest extends OnRealParts {

    @Test
    void statesWhatWasReceivedAndWhen() throws Exception {
        String id = aSubmittedReport();
        String hash = officerOf("SYT").readsVersions(id, "/1").path("sha256");

        JsonWebSignature receipt = read(receiptOf(id, 1));

        assertTrue(receipt.verifySignature());
        assertEquals("ES256", receipt.getAlgorithmHeaderValue());
        assertEquals(
                Map.of(
                        "report",
                        id,
                        "version",
                        1L,
                        "obligation",
                        "R-02.2023.SYT",
                        "obligatory",
                        "MANDATORY",
                        "agency",
                        "SYT",
                        "sha256",
                        hash,
                        "submittedAt",
                        IN_TIME,
                        "dueAt",
                        "2023-11-30T00:00:00+07:00",
                        "onTime",
                        true),
                JsonUtil.parseJson(receipt.getPayload()));
    }

    @Test
    void isAnotherForEachVersionAndNeverChanges() throws Exception {
        String id = aReturnedReport();
        String first = receiptOf(id, 1);

        approverOf("SYT").submits(id, "\"v3\"").then().statusCode(200);

        assertEquals(first, receiptOf(id, 1));
        assertNotEquals(first, receiptOf(id, 2));
        assertTrue(read(receiptOf(id, 2)).verifySignature());
    }

    @Test
    void failsWhenALetterIsChanged() throws Exception {
        String jws = receiptOf(aSubmittedReport(), 1);
        int inPayload = jws.indexOf('.') + 20;
        char other = jws.charAt(inPayload) == 'A' ? 'B' : 'A';

        JsonWebSignature forged = read(jws.substring(0, inPayload) + other + jws.substring(inPayload + 1));

        assertFalse(forged.verifySignature());
    }

    @Test
    void isVerifiedByKeysThatSignedEarlier() throws Exception {
        EllipticCurveJsonWebKey earlier = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        earlier.setKeyId("of-last-year-" + UUID.randomUUID());
        Map<String, Object> parts = earlier.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        desk.run("insert into receipt_key (kid, x, y) values ('" + earlier.getKeyId() + "', '" + parts.get("x") + "', '"
                + parts.get("y") + "')");

        JsonWebSignature old = new JsonWebSignature();
        old.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        old.setKeyIdHeaderValue(earlier.getKeyId());
        old.setPayload("{\"version\": 1}");
        old.setKey(earlier.getPrivateKey());

        assertTrue(read(old.getCompactSerialization()).verifySignature());
        assertTrue(read(receiptOf(aSubmittedReport(), 1)).verifySignature(), "and so is what is signed today");
    }

    private static String receiptOf(String report, int version) {
        return officerOf("SYT")
                .readsVersions(report, "/" + version + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .path("jws");
    }

    private static JsonWebSignature read(String jws) throws Exception {
        String published = given().filter(new ContractFilter())
                .get("/api/v1/receipt-keys")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonWebSignature receipt = new JsonWebSignature();
        receipt.setCompactSerialization(jws);
        receipt.setKey(new VerificationJwkSelector()
                .select(receipt, new JsonWebKeySet(published).getJsonWebKeys())
                .getKey());
        return receipt;
    }
}
