package vn.hue.ansinh.endtoend.door;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.kit.testing.ContractFuzz;

/** The whole contract at the door; after all others, since some of what is put wrong is taken in all the same. */
@ExtendWith(RunningSuite.Resolver.class)
@Order(Integer.MAX_VALUE)
class FuzzTest {
    private static final String[] ALL = {
        "Agencies", "Indicators", "Reporting", "Operations", "Events", "Webhooks", "Door"
    };
    /** Together they have every role. */
    private static final List<String> PEOPLE =
            List.of("syt-officer", "syt-approver", "sldtbxh-reviewer", "ubnd-leader", "ubmttq-monitor", "ansinh-admin");

    @AfterEach
    void asBefore() {
        RestAssured.reset();
    }

    @Test
    void nothingThatIsSentMakesTheSuiteFailOrAnswerBesideTheContract(RunningSuite suite) {
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = suite.gateway().getPort();
        everythingIsThere();
        Iterator<String> turns =
                Stream.generate(PEOPLE::stream).flatMap(people -> people).iterator();

        List<String> complaints = new ContractFuzz(Map.of("number", "1"), ALL)
                .sparingly()
                .complaints(() -> suite.accounts().tokenOf(turns.next()));

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    /** The test before may have killed something. */
    private static void everythingIsThere() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/health").then().body("services.status", everyItem(equalTo("UP"))));
    }
}
