package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReportListenerTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String INSURANCE = "IND-06-01";
    private static final String PROVINCE = "46@1989-07-01";
    private static final String REPORTED =
            "select concat_ws(' ', indicator, place_code, period, coalesce(value::text, missing_reason), 'r' || revision,"
                    + " source_agency, 'v' || source_report_version)"
                    + " from observation where source_kind = 'REPORT' order by indicator, place_code, revision";

    @Inject
    AcceptedReports reports;

    @Inject
    Told told;

    @Inject
    SomePeople people;

    private final UUID report = UUID.randomUUID();

    @Test
    void anAcceptedFigureBecomesAnObservationThatNamesItsReport() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));

        assertEquals(List.of("IND-06-07 46 2023 99.3 r1 SYT v1"), books.texts(REPORTED));
        get("/indicators/IND-06-07/observations?from=2023&to=2023")
                .body("items.value", contains(99.3f), "items[0].source.report", equalTo(report.toString()))
                .body("items[0].source.reportVersion", equalTo(1), "items[0].source.kind", equalTo("REPORT"));
    }

    @Test
    void itMovesTheVerdictAndTellsSoOnce() {
        get("/indicators/IND-06-01/progress").body("status", equalTo("NOT_REPORTED"));
        heard(reports.accepted(reports.report(report, 1, insurance("99.3"))));
        get("/indicators/IND-06-01/progress").body("status", equalTo("MAINTAINED"), "dataStatus", equalTo("ESTIMATE"));
        heard(reports.accepted(reports.report(report, 2, insurance("99.4"))));

        told.saying(report.toString(), INSURANCE, 2);
        var events = told.allAbout(INSURANCE).stream()
                .filter(event ->
                        event.value().contains("\"to\"") || event.value().contains(report.toString()))
                .toList();
        List<String> types = events.stream().map(Told::type).toList();
        assertEquals(2, types.stream().filter("observation.recorded"::equals).count());
        events.forEach(event -> EventSchemas.check(Told.type(event), event.value()));
    }

    @Test
    void aFigureOfAFewIsToldWithoutItsValue() throws IOException {
        people.live("P1");
        String few = reports.figure(SomePeople.JOBS, "P1@2021-07-01", "3");
        heard(reports.accepted(reports.report(report, 1, few)));

        String event = told.saying(report.toString(), SomePeople.JOBS, 1).get(0).value();
        EventSchemas.check("observation.recorded", event);
        JsonNode figure = new ObjectMapper().readTree(event);
        assertTrue(
                figure.get("value").isNull()
                        && figure.get("confidentiality").asText().equals("C"),
                event);
        assertEquals(List.of("3"), books.texts("select value from observation where place_code = 'P1'"));
    }

    @Test
    void theSameEventTwiceIsOneObservation() {
        String data = reports.report(report, 1, health("99.3"));
        String id = heard(reports.accepted(data));
        reports.tell("report.accepted", id, data);
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-02", "45.4"))));

        assertEquals(2, books.texts(REPORTED).size());
    }

    @Test
    void theSameVersionUnderAnotherIdAddsNothing() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));

        assertEquals(List.of("IND-06-07 46 2023 99.3 r1 SYT v1"), books.texts(REPORTED));
    }

    @Test
    void anOlderVersionDoesNotBringBackWhatWasCorrected() {
        heard(reports.accepted(reports.report(report, 2, health("99.3"))));
        heard(reports.accepted(reports.report(report, 1, health("9.93"))));

        assertEquals(List.of("IND-06-07 46 2023 99.3 r1 SYT v2"), books.texts(REPORTED));
    }

    @Test
    void whatALaterVersionLeavesOutIsTakenBack() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"), figure("IND-06-02", "45.4"))));
        heard(reports.accepted(reports.report(report, 2, health("99.4"))));

        assertEquals(
                List.of(
                        "IND-06-02 46 2023 45.4 r1 SYT v1",
                        "IND-06-02 46 2023 r2 SYT v2",
                        "IND-06-07 46 2023 99.3 r1 SYT v1",
                        "IND-06-07 46 2023 99.4 r2 SYT v2"),
                books.texts(REPORTED));
        assertEquals(
                List.of("true"),
                books.texts("select withdrawn::text from observation"
                        + " where source_kind = 'REPORT' and indicator = 'IND-06-02' and revision = 2"));
    }

    @Test
    void aReportThatStatesNothingAnyMoreTakesAllBackOnce() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));
        heard(reports.accepted(reports.report(report, 2)));
        heard(reports.accepted(reports.report(report, 2)));
        heard(reports.accepted(reports.report(report, 3)));

        assertEquals(List.of("IND-06-07 46 2023 99.3 r1 SYT v1", "IND-06-07 46 2023 r2 SYT v2"), books.texts(REPORTED));
    }

    @Test
    void whatSomebodyElseHasStatedSinceIsLeftToHim() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, health("99.5"))));
        heard(reports.accepted(reports.report(report, 2)));

        assertEquals(
                List.of("IND-06-07 46 2023 99.3 r1 SYT v1", "IND-06-07 46 2023 99.5 r2 SYT v1"), books.texts(REPORTED));
    }

    /** It may have waited among the dead letters while the agency amended. */
    @Test
    void anOlderVersionStatesNothingAfterALaterOne() {
        heard(reports.accepted(reports.report(report, 2)));
        heard(reports.accepted(reports.report(report, 1, health("99.3"), figure("IND-06-02", "45.4"))));

        assertEquals(List.of(), books.texts(REPORTED));
    }

    @Test
    void reportsAtOnceAreNumberedWithoutGaps() {
        List<String> ids = IntStream.rangeClosed(1, 12)
                .mapToObj(number ->
                        reports.accepted(reports.report(UUID.randomUUID(), 1, health("9" + number % 10 + ".5"))))
                .toList();
        ids.forEach(this::heard);

        assertEquals(
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList(),
                books.texts("select revision from observation where source_kind = 'REPORT' order by revision"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.0,0.0", "null,NO_CASES", "99.30,99.30"})
    void nullZeroAndPrintedDigitsAreKept(String stated, String kept) {
        heard(reports.accepted(reports.report(report, 1, health(stated))));

        assertEquals(List.of("IND-06-07 46 2023 " + kept + " r1 SYT v1"), books.texts(REPORTED));
    }

    @Test
    void aBreakdownIsKeptInOneOrderAndIsFoundByIt() {
        String rural = health("97.1").replace("\"breakdown\":null", "\"breakdown\":\"URBAN_RURAL=R;SEX=F\"");
        heard(reports.accepted(reports.report(report, 1, health("99.3"), rural)));

        get("/indicators/IND-06-07/observations?from=2023&to=2023&breakdown=SEX%3DF%3BURBAN_RURAL%3DR")
                .body("items.value", contains(97.1f), "items.breakdown", contains("SEX=F;URBAN_RURAL=R"));
        get("/indicators/IND-06-07/observations?from=2023&to=2023&breakdown=TOTAL")
                .body("items.value", contains(99.3f));
    }

    @Test
    void whatItSaysAboutTasksIsKept() {
        String tasks = "\"tasks\": [{\"task\": \"TASK-06-01\", \"state\": \"IN_PROGRESS\", \"doneOn\": null,"
                + " \"note\": \"Đã ban hành kế hoạch\"}], \"acceptedAt\"";
        String data = reports.report(report, 1, health("99.3")).replace("\"acceptedAt\"", tasks);
        EventSchemas.check("report.accepted", data);
        heard(reports.accepted(data));

        get("/tasks/TASK-06-01").body("state", equalTo("IN_PROGRESS"), "latestNote.report", equalTo(report.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.submitted", "report.returned"})
    void onlyAcceptedReportsCount(String type) {
        String id = reports.tell(type, UUID.randomUUID().toString(), reports.report(report, 1, health("99.3")));
        // Under the same id, since what was passed by has left nothing.
        heard(reports.tell("report.accepted", id, reports.report(report, 1, health("98.1"))));

        assertEquals(List.of("IND-06-07 46 2023 98.1 r1 SYT v1"), books.texts(REPORTED));
    }

    @Test
    void whatCannotBeTakenInIsParkedWholeAndTheLineGoesOn() {
        String strange = reports.accepted(reports.report(report, 1, health("99.3"), figure("IND-99-99", "1")));
        String next = reports.accepted(reports.report(UUID.randomUUID(), 1, health("98.1")));
        heard(next);

        parked(strange).body("items.find{it.eventId == '" + strange + "'}.reason", equalTo("unknown-indicator"));
        assertEquals(List.of("IND-06-07 46 2023 98.1 r1 SYT v1"), books.texts(REPORTED));
    }

    @Test
    void aFigureThatNobodyHasDefinedYetWaitsWithItsReasonUntilSomebodyDoes() {
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-06"))
                .statusCode(201);
        String data = reports.report(report, 1, health("99.3"), figure("NEW-IND", "5"));
        String event = reports.accepted(data);
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-02", "98.1"))));

        parked(event)
                .body("items.find{it.eventId == '" + event + "'}.reason", equalTo("definition-missing"))
                .body(
                        "items.find{it.eventId == '" + event + "'}.detail.en",
                        equalTo("Indicator NEW-IND has no definition yet."));
        assertEquals(List.of("IND-06-02 46 2023 98.1 r1 SYT v1"), books.texts(REPORTED));

        NewCatalogue.put("/indicators/NEW-IND/definitions/1", NewCatalogue.definitionFrom("2023-01-01"))
                .statusCode(201);
        heard(reports.tell("report.accepted", event, data));

        assertEquals(
                List.of("IND-06-07 99.3", "NEW-IND 5"),
                books.texts("select indicator || ' ' || value from observation where source_report = '" + report
                        + "' order by indicator"));
    }

    @Test
    void aFigureOfAYearInWhichNoDefinitionHoldsWaitsToo() {
        books.run("update definition set effective_to = '2022-12-31' where indicator = 'IND-06-07'");
        String event = reports.accepted(reports.report(report, 1, health("99.3")));

        parked(event).body("items.find{it.eventId == '" + event + "'}.reason", equalTo("definition-ended"));
        books.run("update definition set effective_to = null where indicator = 'IND-06-07'");
    }

    @Test
    void noFigureOfALaterPeriodComesToARetiredIndicatorNorACorrectionOfOne() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));
        books.run("update indicator set last_day = '2022-12-31' where code in ('IND-06-07', 'IND-06-02')");
        String correction = reports.accepted(reports.report(report, 2, health("99.4")));
        String event = reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-02", "98.1")));

        parked(event).body("items.find{it.eventId == '" + event + "'}.reason", equalTo("indicator-retired"));
        parked(correction).body("items.find{it.eventId == '" + correction + "'}.reason", equalTo("indicator-retired"));
        assertEquals(1, books.texts(REPORTED).size());
    }

    @Test
    void aFigureOfARetiredIndicatorUpToItsLastDayIsCorrected() {
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));
        books.run("update indicator set last_day = '2023-06-30' where code = 'IND-06-07'");
        heard(reports.accepted(reports.report(report, 2, health("99.4"))));

        assertEquals(2, books.texts(REPORTED).size());
    }

    @Test
    void whatWasToldWhileTheBrokerWentAwayArrives() {
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, health("98.0"))));
        RealParts.brokerAway();
        RealParts.brokerBack();
        heard(reports.accepted(reports.report(report, 1, health("99.3"))));

        assertEquals(2, books.texts(REPORTED).size());
    }

    private String heard(String id) {
        await().atMost(SOON).until(() -> books.count("inbox where event_id = '" + id + "'") == 1);
        return id;
    }

    /** Once the event waits among the dead letters. */
    private static ValidatableResponse parked(String event) {
        return await().atMost(SOON)
                .until(
                        () -> NewCatalogue.admin()
                                .get("/api/v1/operations/indicators/dead-letters?limit=500")
                                .then(),
                        answer -> answer.extract()
                                .jsonPath()
                                .getList("items.eventId")
                                .contains(event));
    }

    /** A figure that nobody published for that year, so that the report states the first one. */
    private String health(String value) {
        return figure("IND-06-07", value);
    }

    private String insurance(String value) {
        return figure(INSURANCE, value);
    }

    private String figure(String indicator, String value) {
        return reports.figure(indicator, PROVINCE, value);
    }
}
