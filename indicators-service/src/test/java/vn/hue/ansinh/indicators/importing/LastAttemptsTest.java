package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Between the last attempt and the end of an import the row to blame is looked for, whatever happens meanwhile. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LastAttemptsTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);

    // As the last attempt leaves it; it rests, so that nobody looks at it before the test lets him.
    private static final String AFTER_THE_LAST = """
            update observation_import
            set state = 'WAITING', attempts = 5, trouble = '%s', failure = null, finished_at = null, refused_row = null,
                refused_line = null, refused_sheet = null, rests_until = timestamptz '2025-03-01 10:00+07'
            where id = '%s'
            """;

    @Inject
    Imports imports;

    private String id;

    @BeforeEach
    void theBooksRefuseARow() {
        books.run("alter table observation add constraint nobody_foresaw"
                + " check (value is distinct from 93.13) not valid");
        String file = HEADER + "IND-05-02,,481,2021,91.5,4575,5000,A,\nIND-05-02,,481,2024,93.13,,,A,\n";
        id = send("ATOMIC", CSV, file.getBytes(StandardCharsets.UTF_8)).path("id");
        await().atMost(SOON).until(() -> state().equals("FAILED"));
    }

    @AfterEach
    void theBooksTakeEverything() {
        books.run("alter table observation drop constraint if exists nobody_foresaw");
        books.clearReported();
    }

    @Test
    void whoIsKilledBeforeTheRowIsFoundLooksForItAfterwards() {
        afterTheLast("ROW_REFUSED");

        clock.set("2025-03-01T10:00:00+07:00");

        await().atMost(SOON).until(() -> state().equals("FAILED"));
        read().body("failureReason.code", equalTo("row-refused"))
                .body("failureReason.detail.en", endsWith("It is row 2 (line 3 of the file)."));
    }

    @Test
    void itIsNotSaidToBeTriedAgainWhileTheRowIsLookedFor() {
        afterTheLast("ROW_REFUSED");

        read().body("state", equalTo("WAITING"), "failureReason.code", equalTo("row-refused"))
                .body("failureReason.hint.en", containsString("not tried again"))
                .body("failureReason.hint.vi", containsString("không thử lại nữa"));
    }

    @Test
    void whatIsTriedAgainSaysByWhichAddressItIsGivenUp() {
        afterTheLast("NO_SPACE");
        books.run("update observation_import set attempts = 1 where id = '" + id + "'");

        read().body("failureReason.hint.en", containsString("PUT /api/v1/observation-imports/" + id + "/withdrawal"))
                .body("failureReason.hint.vi", containsString("/api/v1/observation-imports/" + id + "/withdrawal"))
                .body("failureReason.hint.vi", not(containsString("{")));
    }

    @Test
    void whatIsGivenUpMeanwhileStaysGivenUp() {
        afterTheLast("ROW_REFUSED");
        withdraw().statusCode(200);

        blame(new RefusedRow(2, 3, null));

        withdraw()
                .statusCode(200)
                .body("failureReason.code", equalTo("withdrawn"))
                .body("failureReason.detail.en", equalTo("It was given up on request."));
    }

    private void blame(RefusedRow row) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.getToChange(UUID.fromString(id)).blame(row));
    }

    private void afterTheLast(String trouble) {
        books.run(AFTER_THE_LAST.formatted(trouble, id));
    }

    private String state() {
        return read().extract().path("state");
    }

    private ValidatableResponse read() {
        return ask("/" + id).then();
    }

    private ValidatableResponse withdraw() {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .put("/api/v1/observation-imports/" + id + "/withdrawal")
                .then();
    }
}
