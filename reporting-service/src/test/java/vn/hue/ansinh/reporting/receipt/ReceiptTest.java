package vn.hue.ansinh.reporting.receipt;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
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
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
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
    void isVerifiedByKeysThatSignedEarlier() {
        desk.run("insert into receipt_key (kid, x, y) values ('of-last-year', 'x', 'y') on conflict do nothing");

        given().filter(new ContractFilter())
                .get("/api/v1/receipt-keys")
                .then()
                .body("keys.kid", hasItem("of-last-year"))
                .body("keys.size()", greaterThan(1));
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
