package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** The table of routes against the contract: an operation that is promised is also forwarded. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class ContractRoutesTest {
    @Inject
    RouteTable table;

    @Test
    void eachPathOfTheContractLeadsToTheServiceOfItsTag() {
        Map<String, Map<String, Map<String, List<String>>>> paths =
                given().get("/openapi.json").jsonPath().getMap("paths");
        Map<String, String> promised = new TreeMap<>();
        Map<String, String> forwarded = new TreeMap<>();

        paths.forEach((path, methods) -> {
            String tag = methods.values().iterator().next().get("tags").get(0).toLowerCase(Locale.ROOT);
            if (List.of("agencies", "indicators", "reporting").contains(tag)) {
                promised.put(path, tag);
                forwarded.put(path, table.serviceOf(path).orElse("nobody"));
            }
        });

        assertEquals(promised, forwarded);
    }

    @Test
    void eachServiceShowsItsOwnDeadLetters() {
        for (String service : List.of("agencies", "indicators", "reporting")) {
            String letters = "/api/v1/operations/" + service + "/dead-letters";
            assertEquals(Optional.of(service), table.serviceOf(letters));
        }
    }
}
