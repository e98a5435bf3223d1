package vn.hue.ansinh.gateway.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** With the settings of CountingTest to the letter, so that both share one start. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8,10.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_address", value = "5"),
            @ResourceArg(name = "ansinh_rates_client", value = "8"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT1H"),
            @ResourceArg(name = "ansinh_rates_pause", value = "PT3S")
        })
class BehindAProxyTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void aServiceLearnsTheAddressAndTheSchemeThatTheCallerUsed() {
        from("203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "ansinh.example")
                .get(SEEN)
                .then()
                .body("headers.x-forwarded-for", is("203.0.113.7"))
                .body("headers.x-forwarded-proto", is("https"))
                .body("headers.x-forwarded-host", is("ansinh.example"));
        from("203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "ansinh.example")
                .post("/api/v1/agencies/created")
                .then()
                .header("Location", "https://ansinh.example/api/v1/reports/1");
    }

    @Test
    void whatACallerWroteIntoTheListHimselfIsNotBelieved() {
        from("198.51.100.1, 203.0.113.8, 10.1.1.1").get(SEEN).then().body("headers.x-forwarded-for", is("203.0.113.8"));
        from("203.0.113.9, nonsense").get(SEEN).then().body("headers.x-forwarded-for", is("127.0.0.1"));
    }

    @Test
    void aNameThatIsNotOursIsRefusedFromAProxyToo() {
        from("203.0.113.10")
                .header("X-Forwarded-Host", "evil.example")
                .get(SEEN)
                .then()
                .statusCode(421)
                .body("code", is("unknown-host"));
    }

    private static RequestSpecification from(String list) {
        return given().header("X-Forwarded-For", list);
    }
}
