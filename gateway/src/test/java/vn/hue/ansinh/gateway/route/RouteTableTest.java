package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {
    private final RouteTable table = table(Map.of(
            "ansinh.routes.agencies.url", "http://localhost:8081",
            "ansinh.routes.agencies.paths", "/api/v1/agencies,/api/v1/operations/agencies",
            "ansinh.routes.reporting.url", "http://localhost:8083",
            "ansinh.routes.reporting.paths", "/api/v1/reports,/api/v1/operations/reporting"));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies,agencies",
        "/api/v1/agencies/,agencies",
        "/api/v1/agencies/SYT,agencies",
        "/api/v1/operations/agencies/dead-letters,agencies",
        "/api/v1/operations/reporting/dead-letters,reporting",
        "/api/v1/reports/1/versions/2/receipt,reporting",
        "/api/v1/agenciesX,",
        "/api/v1/agencies-of-others,",
        "/api/v1/operations,",
        "/api/v1/operations/nobody,",
        "/api/v1/report,",
        "/API/v1/reports,",
        "/q/metrics,",
        "/,"
    })
    void matchesWholeSegmentsOnly(String path, String service) {
        assertEquals(Optional.ofNullable(service), table.serviceOf(path));
    }

    @Test
    void takesTheLongerOfTwoPathsThatFit() {
        RouteTable nested = table(Map.of(
                "ansinh.routes.a.url",
                "http://a",
                "ansinh.routes.a.paths",
                "/api",
                "ansinh.routes.b.url",
                "http://b",
                "ansinh.routes.b.paths",
                "/api/v1"));

        assertEquals(Optional.of("b"), nested.serviceOf("/api/v1/x"));
        assertEquals(Optional.of("a"), nested.serviceOf("/api/v2/x"));
    }

    @Test
    void refusesAPathOfTwoServices() {
        Map<String, String> twice = Map.of(
                "ansinh.routes.a.url",
                "http://a",
                "ansinh.routes.a.paths",
                "/api",
                "ansinh.routes.b.url",
                "http://b",
                "ansinh.routes.b.paths",
                "/api");

        assertThrows(IllegalStateException.class, () -> table(twice));
    }

    private static RouteTable table(Map<String, String> settings) {
        return new RouteTable(new SmallRyeConfigBuilder()
                .withMapping(RouteSettings.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(RouteSettings.class));
    }
}
