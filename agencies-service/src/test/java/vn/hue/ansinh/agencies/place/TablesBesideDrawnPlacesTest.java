package vn.hue.ansinh.agencies.place;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.agencies.Redrawing.DIVISION;
import static vn.hue.ansinh.agencies.Redrawing.MERGER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.Redrawing;
import vn.hue.ansinh.kit.testing.LogLines;
import vn.hue.ansinh.kit.testing.RealParts;

/** A later release comes with tables of its own after people have drawn places. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "redrawing"))
class TablesBesideDrawnPlacesTest extends OnRealParts {
    private final LaterTables tables = new LaterTables();

    @Inject
    LoadingPlaces loading;

    @AfterEach
    void asThisReleaseSaysIt() {
        Redrawing.takeAllBack(books);
        books.run("delete from place_succession where right(successor, 10) > '2026'");
        books.run("delete from place where valid_from >= '2026-01-01'");
        QuarkusTransaction.requiringNew().run(loading::load);
    }

    @ParameterizedTest(name = "{0} by hand, {1} on {2} in the tables")
    @CsvSource({"20140, 20140, 2027-02-01", "29001, 20140, 2027-01-01", "29001, 29001, 2030-01-01"})
    void whatPeopleHaveMergedStaysSo(String byHand, String code, LocalDate day) {
        Redrawing drawn = Redrawing.inEffect(MERGER.replace("\"20140\"", "\"" + byHand + "\""));
        tables.merge(code, day, "20131", "20140");

        load();

        get("/places/20131@2025-07-01")
                .body("validTo", equalTo("2026-12-31"), "successors", contains(byHand + "@2027-01-01"));
        get("/places/" + code + "@" + day).statusCode(404);
        drawn.withdraw().statusCode(200);
    }

    @Test
    void whoseLandTheTablesPutToWhatWasDrawnStaysAsItWas() {
        Redrawing.inEffect(MERGER);
        tables.merge("20137", LocalDate.of(2027, 2, 1), "20131", "20137");

        load();

        get("/places/20137@2025-07-01").body("validTo", nullValue(), "successors.size()", equalTo(0));
    }

    @Test
    void whatWasFoundedIsMadeOfNothingMoreByTheTables() {
        Redrawing.inEffect(MERGER);
        tables.merge("20140", LocalDate.of(2027, 1, 1), "20131", "20137", "20140");

        load();

        get("/places/20140@2027-01-01").body("predecessors", contains("20131@2025-07-01", "20140@2025-07-01"));
        get("/places/20137@2025-07-01").body("validTo", nullValue());
    }

    @Test
    void namesAndDaysOfWhatWasDrawnAreThoseOfTheResolution() {
        Redrawing.inEffect(MERGER);
        tables.merge("20140", LocalDate.of(2027, 1, 1), "20131", "20140");
        tables.call("20131@2025-07-01", "Xã Khác");

        load();

        get("/places/20131@2025-07-01").body("name", equalTo("Xã Hưng Lộc"), "validTo", equalTo("2026-12-31"));
        get("/places/20140@2027-01-01").body("name", equalTo("Xã Lộc An"));
    }

    @Test
    void whatStandsUnderOrComesOfWhatIsLeftOutIsLeftOutToo() {
        Redrawing.inEffect(MERGER);
        tables.merge("29003", LocalDate.of(2027, 2, 1), "20131", "20140");
        tables.place("29004", LocalDate.of(2027, 2, 1), "29003", LocalDate.of(2027, 2, 1));
        tables.succeeds("29003", LocalDate.of(2027, 2, 1), "29005", LocalDate.of(2028, 2, 1));
        tables.place("29005", LocalDate.of(2028, 2, 1), "46", LocalDate.of(2025, 1, 1));

        load();

        get("/places/29004@2027-02-01").statusCode(404);
        get("/places/29005@2028-02-01").statusCode(404);
    }

    @Test
    void sharesOfWhatPeopleHaveDividedOutliveTheTables() {
        Redrawing.inEffect(DIVISION);
        Redrawing.stateSharesOfTheDivision();
        tables.merge("29006", LocalDate.of(2027, 1, 1), "20107");

        load();

        get("/places/20107@2025-07-01/shares").body("successors.share", contains(0.4f, 0.6f));
    }

    @Test
    void whatIsLeftOutComesOnceTheRedrawingIsTakenBack() {
        Redrawing drawn = Redrawing.inEffect(MERGER);
        tables.merge("20140", LocalDate.of(2027, 2, 1), "20131", "20140");
        load();
        drawn.withdraw().statusCode(200);

        load();

        get("/places/20131@2025-07-01")
                .body("validTo", equalTo("2027-01-31"), "successors", contains("20140@2027-02-01"));
    }

    @Test
    void whatTheTablesFoundWhereItWasTakenBackGoesOnWithItsRevisions() {
        Redrawing drawn = Redrawing.inEffect(MERGER);
        int revision = get("/places/20140@2027-01-01").extract().path("revision");
        drawn.withdraw().statusCode(200);
        tables.merge("20140", LocalDate.of(2027, 1, 1), "20131", "20140");

        load();

        get("/places/20140@2027-01-01").body("revision", equalTo(revision + 2));
    }

    @Test
    void whatTheyStandUnderDoesNotEndBeforeThem() {
        Redrawing.inEffect(MERGER);
        tables.end("46@2025-01-01", LocalDate.of(2027, 6, 30));

        load();

        get("/places/46@2025-01-01").body("validTo", nullValue());
    }

    @Test
    void theLogNamesWhatIsLeftOutAndSaysWhatToDo() {
        Redrawing.inEffect(MERGER);
        LogLines log = LogLines.of(DrawnPlaces.class.getName());
        try {
            load();
            assertEquals(List.of(), log.lines());
            tables.merge("29008", LocalDate.of(2027, 2, 1), "20131", "20137");

            load();

            assertThat(
                    log.lines(),
                    contains(allOf(
                            containsString("20131@2025-07-01, 20137@2025-07-01, 29008@2027-02-01."),
                            containsString("/api/v1/place-successions?place="))));
        } finally {
            log.close();
        }
    }

    @Test
    void whatTouchesNothingThatWasDrawnComesAsEver() {
        Redrawing.inEffect(MERGER);
        tables.merge("29007", LocalDate.of(2027, 2, 1), "20107", "20122");

        load();

        get("/places/29007@2027-02-01").body("predecessors", contains("20107@2025-07-01", "20122@2025-07-01"));
        get("/places/20131@2025-07-01").body("successors", contains("20140@2027-01-01"));
    }

    private void load() {
        QuarkusTransaction.requiringNew().run(() -> loading.load(tables.asStated()));
    }
}
