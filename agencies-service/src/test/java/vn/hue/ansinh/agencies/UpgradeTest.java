package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** The service comes to a database that the one of contracts/released has filled. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "books", value = "earlier/released.sql"),
            @ResourceArg(name = "of-version", value = "10")
        })
class UpgradeTest {
    @Inject
    Books books;

    @ParameterizedTest
    @ValueSource(strings = {"agency_change", "assignment_change", "place_share_change"})
    void whatPeopleSetIsAsItWas(String table) {
        assertEquals(
                List.of("0"),
                books.texts("select count(*) from kept k left join " + table + " c on c.number = k.id where kept = '"
                        + table + "' and to_jsonb(c) is distinct from k.said"));
    }

    /** A stated last day is kept beside the one that a reorganisation brings. */
    @ParameterizedTest
    @CsvSource({"SLDTBXH, 2025-02-28", "BQL-90, 2023-12-31", "BQL-91,", "BQL-92, 2024-05-31", "SYT,"})
    void agenciesEndOnTheSameDay(String agency, String last) {
        get("/agencies/" + agency).body("validTo", equalTo(last));
    }

    @Test
    void whatAPersonHasSetIsNotOverwritten() {
        get("/agencies/SYT").body("aliases", hasItem("Sở Y tế Huế"));
        get("/agencies/SYT/contact").body("email", equalTo("so.y.te@example.org"));
        get("/agencies/BQL-91/lineage").statusCode(200);
        get("/agencies?q=ban%20quan%20ly").body("items.code", hasItems("BQL-90", "BQL-91", "BQL-92"));
    }

    @Test
    void eachReorganisationHasTheStepThatWasKnownOfIt() {
        assertEquals(
                List.of("2024-02-01-bql-90 WITHDRAWN", "2024-06-01-bql-92 EFFECTIVE", "2026-01-01-bql-91 DRAFT"),
                books.texts("select id || ' ' || (state ->> 'state') from agency_succession_step order by 1"));
        get("/registry-changes?kind=SUCCESSION").body("items", hasSize(3));
        get("/registry-changes?kind=AGENCY").body("items", hasSize(4));
    }

    @Test
    void assignmentsStandAsTheyDidAndCountAsKnownEverSince() {
        get("/assignments?subject=IND-06-01")
                .body("items.id", hasItems("SYT.IND-06-01.LEAD", "BQL-92.IND-06-01.COORDINATE@2022-01-01"));
        assertEquals(
                List.of(),
                books.texts("select id from assignment a where not exists (select from assignment_state s"
                        + " where s.id = a.id and s.revision = a.revision and s.withdrawn = a.withdrawn)"));
        assertEquals(
                List.of("4"),
                books.texts("select count(*) from assignment_state where known_from is null and id in"
                        + " ('SYT.IND-06-01.LEAD', 'BQL-92.IND-06-01.COORDINATE@2022-01-01',"
                        + " 'BQL-91.IND-06-01.COORDINATE@2024-06-01', 'BQL-90.TASK-06-01.LEAD@2022-01-01')"));
    }

    @Test
    void sharesOfAPlaceAreTheStatedOnes() {
        get("/places/474@2021-07-01/shares").body("successors.share", contains(0.6f, 0.4f));
        get("/places/46@1989-07-01").body("abolishedBy", nullValue());
    }

    @Test
    void everythingIsToldAtLast() {
        await().atMost(Duration.ofSeconds(60)).until(() -> books.count("outbox") == 0);
        assertEquals(
                List.of(),
                books.texts("select id from place where told_revision <> revision union all"
                        + " select id from agency_succession where state = 'EFFECTIVE' and told_revision <> revision"));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SYT", "admin"))
                .get("/api/v1" + path)
                .then();
    }
}
