package vn.hue.ansinh.agencies.hand;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Who reads the history page by page sees all of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegistryChangesTest extends OnRealParts {
    private static final String PROFILE = """
            {"language": "vi", "addresses": [{"purpose": "DIGEST", "email": "%s@hue.example"}]}
            """;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({
        "/agencies/NEW-ORDER, NEW-ORDER",
        "/assignments/SYT.NEW-TASK.LEAD, SYT.NEW-TASK.LEAD",
        "/agencies/SGDDT/profile, SGDDT"
    })
    void whoWaitedForAnotherStandsBehindHim(String path, String subject) throws Exception {
        books.knowTask("NEW-TASK");
        CompletableFuture<Integer> second;
        try (Connection other = database.getConnection();
                Statement first = other.createStatement()) {
            other.setAutoCommit(false);
            first.execute(Turn.TAKE);

            second = CompletableFuture.supplyAsync(() -> set("/api/v1" + path));
            await().atMost(Duration.ofSeconds(30)).until(books::somebodyWaitsForTheTurn);
            first.execute("insert into agency_change (code, state, recorded_at, recorded_by)"
                    + " values ('NEW-FIRST', '{}', clock_timestamp(), 'somebody')");
            other.commit();
        }

        assertEquals(2, second.get(60, TimeUnit.SECONDS) / 100);
        assertEquals(
                List.of("NEW-FIRST", subject),
                books.texts("select subject from (select subject, key from registry_change order by key desc limit 2)"
                        + " last order by key"));
    }

    private static int set(String path) {
        if (path.endsWith("profile")) {
            String tag = admin().get(path).header("ETag");
            String other = PROFILE.formatted("d" + tag.replaceAll("\\D", ""));
            return admin().header("If-Match", tag).body(other).put(path).statusCode();
        }
        String body =
                path.contains("assignments") ? NewAgency.shallLead("SYT", "NEW-TASK") : NewAgency.called("Cơ quan mới");
        return admin().body(body).put(path).statusCode();
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json");
    }
}
