package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.Party.approverOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The approver's token runs out on the way; with the next one they go on under the same key. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ResumingTest extends OnRealParts {
    private static final String KEY = "half-way";

    @Test
    void whatWasAskedWithATokenThatRanOutIsDoneOnceWithTheNext() {
        String id = aDraft();
        assertRefused(401, "unauthenticated", () -> new Party(Tokens.expired()).submits(KEY, id, "\"v1\""));

        approverOf("SYT").submits(KEY, id, "\"v1\"").then().statusCode(200).body("version", equalTo(1));

        assertEquals(1, desk.count("report_version"));
    }

    @Test
    void whatWasDoneBeforeTheTokenRanOutIsAnsweredAgainWithTheNext() {
        String id = aDraft();
        Response lost = approverOf("SYT").submits(KEY, id, "\"v1\"");
        assertRefused(401, "unauthenticated", () -> new Party(Tokens.expired()).submits(KEY, id, "\"v1\""));

        Response again = approverOf("SYT").submits(KEY, id, "\"v1\"");

        assertEquals(lost.asString(), again.asString());
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertEquals(1, desk.count("report_version"));
        assertEquals(1, desk.count("receipt"));
    }
}
