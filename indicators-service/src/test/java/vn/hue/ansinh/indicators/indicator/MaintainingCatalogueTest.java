package vn.hue.ansinh.indicators.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.NewCatalogue.PLAN;
import static vn.hue.ansinh.indicators.NewCatalogue.RETIREMENT;
import static vn.hue.ansinh.indicators.NewCatalogue.admin;
import static vn.hue.ansinh.indicators.NewCatalogue.areaOf;
import static vn.hue.ansinh.indicators.NewCatalogue.definitionFrom;
import static vn.hue.ansinh.indicators.NewCatalogue.indicatorOf;
import static vn.hue.ansinh.indicators.NewCatalogue.put;
import static vn.hue.ansinh.indicators.NewCatalogue.retire;
import static vn.hue.ansinh.indicators.NewCatalogue.taskOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class MaintainingCatalogueTest extends OnPlaces {

    @Inject
    WatchingVerdicts watching;

    @AfterEach
    void onlyThePlanIsThere() {
        books.clearCatalogue();
    }

    @Test
    void theAreasOfAPlanComeInItsOrderPageByPage() {
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        for (String number : new String[] {"10", "2", "1"}) {
            String area = areaOf("NEW-PLAN").replace("91", number).replace("\"moi\"", "\"moi-" + number + "\"");
            put("/policy-areas/NEW-" + number, area).statusCode(201);
        }

        get("/policy-areas?plan=NEW-PLAN").body("items.code", contains("NEW-1", "NEW-2", "NEW-10"));
        String cursor = get("/policy-areas?plan=NEW-PLAN&limit=2").extract().path("next");
        get("/policy-areas?plan=NEW-PLAN&limit=2&cursor=" + cursor)
                .body("items.code", contains("NEW-10"), "next", nullValue());
        get("/policy-areas?limit=500").body("items.code", not(empty())).body("items[0].code", equalTo("PA-01"));
        get("/policy-areas?cursor=Tk9ORQ").statusCode(400);
    }

    @Test
    void aSecondPlanLivesBesideTheFirst() {
        put("/plans/NEW-PLAN", PLAN).statusCode(201).header("ETag", notNullValue());
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);
        put("/indicators/NEW-IND", indicatorOf("NEW-AREA")).statusCode(201).body("plan", equalTo("NEW-PLAN"));
        put("/tasks/NEW-TASK", taskOf("NEW-PLAN")).statusCode(201).body("state", equalTo("NOT_STARTED"));
        put("/indicators/NEW-IND/targets/1/revisions/2026-01-15", """
            {"comparator": "LE", "value": 3, "unit": "%", "periodKind": "BY_YEAR", "toYear": 2030,
             "section": "II.2", "sourceDocument": "NEW-PLAN", "decision": "210/KH-UBND"}
            """).statusCode(201);

        clock.set("2026-03-01T09:00:00+07:00");
        get("/plans").body("items.code", contains("KH-197-2021", "NEW-PLAN"));
        get("/indicators?plan=NEW-PLAN").body("items.code", contains("NEW-IND"));
        get("/tasks?plan=NEW-PLAN").body("items.code", contains("NEW-TASK"));
        get("/progress?plan=NEW-PLAN").body("items.status", contains("NOT_REPORTED"));
        get("/progress/summary?plan=NEW-PLAN").body("groups.indicators", contains(1));
        get("/progress/summary?plan=KH-197-2021").body("groups.indicators", contains(25));
    }

    @Test
    void aPlanIsOfAPlaceAndAnAgencyThatAreKnown() {
        books.run("insert into agency_name (code, name_vi, name_en, revision) values ('UBND-TINH', 'UBND', 'PPC', 1)");

        put("/plans/NEW-PLAN", PLAN.replace("UBND-TINH", "UBND-NOWHERE").replace("\"46\"", "\"99999\""))
                .statusCode(422)
                .body("errors.code", contains("unknown-agency", "unknown-place"))
                .body("errors.pointer", contains("/issuer", "/place"));
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        books.run("delete from agency_name where code = 'UBND-TINH'");
    }

    @Test
    void noPlanCallsARisingFigureDeteriorating() {
        put("/plans/NEW-PLAN", PLAN.replace("\"limited\": 0", "\"limited\": 0.4"))
                .statusCode(422)
                .body("errors.code", contains("limited-above-zero"), "errors.pointer", contains("/thresholds/limited"));
        put("/plans/NEW-PLAN", PLAN.replace("\"limited\": 0", "\"limited\": -0.1"))
                .statusCode(201);
    }

    @Test
    void twoAreasOfAPlanShareNoSlug() {
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);

        put("/policy-areas/NEW-OTHER", areaOf("NEW-PLAN").replace("\"number\": 91", "\"number\": 92"))
                .statusCode(422)
                .body("errors.code", contains("slug-taken"), "errors.pointer", contains("/slug"));
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%7C", "%25_%25", "%5C"})
    void whatNoNameHoldsIsNotFound(String signs) {
        get("/indicators?q=" + signs).body("items", hasSize(0));
        get("/tasks?q=" + signs).body("items", hasSize(0));
        get("/indicators?q=" + signs + "+ngheo").body("items.code", hasItem("IND-02-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "indicators": ["IND-01-01", "IND-99-99"]                        | /indicators      | unknown-indicator
            "indicators": ["IND-01-01", "IND-01-01"]                        | /indicators      | named-twice
            "legalReferences": ["QD-22", "QD-22"]                           | /legalReferences | named-twice
            "indicators": [], "deadline": null                              | /deadline        | required
            """)
    void aTaskNamesWhatThereIsAndEachOnce(String members, String pointer, String code) {
        String task = taskOf("KH-197-2021");
        String without = members.contains("deadline\"") ? task.replace("\"deadline\": \"2027-12-31\", ", "") : task;

        put("/tasks/NEW-TASK", without.replaceFirst("\\{", "{" + members + ", "))
                .statusCode(422)
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @Test
    void whoeverNamesAnIndicatorThatThereIsNotIsToldWhich() {
        String members = "\"indicators\": [\"IND-01-01\", \"IND-99-99\", \"IND-88-88\"], ";

        put("/tasks/NEW-TASK", taskOf("KH-197-2021").replaceFirst("\\{", "{" + members))
                .statusCode(422)
                .body("errors.detail", contains("Không có chỉ tiêu IND-88-88, IND-99-99."));
    }

    @Test
    void anIndicatorNamesEachBreakdownOnce() {
        put("/indicators/NEW-IND", indicatorOf("PA-02").replace("[\"SEX\"]", "[\"SEX\", \"SEX\"]"))
                .statusCode(422)
                .body("errors.pointer", contains("/breakdowns"), "errors.code", contains("named-twice"));
    }

    @Test
    void aChangeNamesTheStateThatWasRead() {
        String first =
                put("/indicators/NEW-IND", indicatorOf("PA-02")).extract().header("ETag");
        String renamed = indicatorOf("PA-02").replace("Near-poverty", "Almost-poverty");

        put("/indicators/NEW-IND", renamed).statusCode(428);
        put("/indicators/NEW-IND", "\"0123\"", renamed).statusCode(412);
        put("/indicators/NEW-IND", first, renamed)
                .statusCode(200)
                .body("name.en", equalTo("Almost-poverty rate"), "revision", equalTo(2));
        put("/indicators/NEW-IND", first, indicatorOf("PA-02")).statusCode(412);
        put("/indicators/NEW-NONE", first, indicatorOf("PA-02")).statusCode(412);
        get("/indicators/NEW-NONE").statusCode(404);
    }

    @Test
    void theSameAgainNeedsNoTagAndChangesNothing() {
        put("/tasks/NEW-TASK", taskOf("KH-197-2021")).statusCode(201);
        put("/tasks/NEW-TASK", taskOf("KH-197-2021")).statusCode(200);

        get("/catalogue-changes?kind=TASK&code=NEW-TASK").body("items.action", contains("CREATED"));
    }

    @Test
    void whatFiguresMeanStaysWhatItWas() {
        String poverty = "/indicators/IND-02-01";
        String tag = get(poverty).extract().header("ETag");

        put(poverty, tag, indicatorOf("PA-02").replace("DECREASE", "INCREASE"))
                .statusCode(422)
                .body("errors.code", contains("meaning-fixed"), "errors.pointer", contains("/direction"));
        get(poverty).body("direction", equalTo("DECREASE"));
    }

    @ParameterizedTest
    @CsvSource({"2032, 2036, /firstYear", "2021, 2023, /lastYear", "2026, 2030, /firstYear"})
    void aPlanKeepsTheYearsOfItsFiguresAndTargets(int first, int last, String pointer) {
        String plan = "/plans/KH-197-2021";
        String tag = get(plan).extract().header("ETag");

        put(plan, tag, PLAN.replace("2026,", first + ",").replace("2030,", last + ","))
                .statusCode(422)
                .body("errors.code", contains("meaning-fixed"), "errors.pointer", contains(pointer));
        get(plan).header("ETag", equalTo(tag)).body("firstYear", equalTo(2021));
    }

    /** Its verdicts of the past would name one place and stand on the figures of another. */
    @Test
    void aPlanKeepsThePlaceOfItsFigures() {
        String plan = "/plans/KH-197-2021";
        String tag = get(plan).extract().header("ETag");
        String lasting = PLAN.replace("2026,", "2021,");

        put(plan, tag, lasting.replace("\"46\"", "\"474\""))
                .statusCode(422)
                .body("errors.code", contains("meaning-fixed"), "errors.pointer", contains("/place"));
        get(plan).header("ETag", equalTo(tag)).body("place", equalTo("46"));
        String fresh = put("/plans/NEW-PLAN", lasting).extract().header("ETag");
        put("/plans/NEW-PLAN", fresh, lasting.replace("\"46\"", "\"474\""))
                .statusCode(200)
                .body("place", equalTo("474"));
    }

    @Test
    void aPlanThatHoldsNothingYetMayMove() {
        String tag = put("/plans/NEW-PLAN", PLAN).extract().header("ETag");
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);

        put("/plans/NEW-PLAN", tag, PLAN.replace("2026,", "2027,"))
                .statusCode(200)
                .body("firstYear", equalTo(2027));
    }

    @Test
    void everyChangeIsKeptWithTheBodyThatMadeIt() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
        retire("NEW-IND", RETIREMENT).statusCode(200);
        retire("NEW-IND", null).statusCode(200).body("lastDay", nullValue());

        get("/catalogue-changes?kind=INDICATOR&code=NEW-IND")
                .body("items.action", contains("CREATED", "DEFINED", "RETIRED", "REINSTATED"))
                .body("items[0].state.name.vi", equalTo("Tỷ lệ hộ cận nghèo"))
                .body("items[2].state.decision", equalTo("12/QĐ-UBND"))
                .body("items.recordedBy", everyItem(nullValue()));
        admin().get("/api/v1/catalogue-changes?code=NEW-IND")
                .then()
                .body("items.recordedBy", everyItem(notNullValue()));
    }

    @Test
    void anEndThatIsGivenAnotherReasonOrDecisionIsKeptAgain() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        retire("NEW-IND", RETIREMENT).statusCode(200);
        String corrected = RETIREMENT.replace("12/QĐ", "13/QĐ");
        retire("NEW-IND", corrected).statusCode(200).body("lastDay", equalTo("2024-12-31"));
        put("/indicators/NEW-IND/retirement", corrected).statusCode(200);

        get("/catalogue-changes?kind=INDICATOR&code=NEW-IND")
                .body("items.action", contains("CREATED", "RETIRED", "RETIRED"))
                .body("items[2].state.decision", equalTo("13/QĐ-UBND"));
    }

    @Test
    void nobodyRetiresOrReinstatesWhatHeHasNotRead() {
        String retirement = "/indicators/NEW-IND/retirement";
        String old = put("/indicators/NEW-IND", indicatorOf("PA-02")).extract().header("ETag");
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
        put(retirement, RETIREMENT).statusCode(428).body("code", equalTo("if-match-required"));
        put(retirement, old, RETIREMENT).statusCode(412).body("code", equalTo("version-conflict"));
        get("/indicators/NEW-IND").body("lastDay", nullValue());
        String read = retire("NEW-IND", RETIREMENT).extract().header("ETag");

        admin().delete("/api/v1" + retirement).then().statusCode(428);
        admin().header("If-Match", old).delete("/api/v1" + retirement).then().statusCode(412);
        put(retirement, RETIREMENT.replace("12/QĐ", "13/QĐ")).statusCode(428);
        get("/indicators/NEW-IND").body("lastDay", equalTo("2024-12-31")).header("ETag", equalTo(read));
    }

    @Test
    void toSayAnEndAgainOrToReinstateWhatCountsNamesNoState() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        admin().delete("/api/v1/indicators/NEW-IND/retirement").then().statusCode(200);
        retire("NEW-IND", RETIREMENT).statusCode(200);

        put("/indicators/NEW-IND/retirement", RETIREMENT).statusCode(200).body("lastDay", equalTo("2024-12-31"));
    }

    @Test
    void thePlansTablesAreTheBeginningOfTheHistory() {
        get("/catalogue-changes?kind=AREA").body("items", hasSize(10), "items.action", everyItem(equalTo("CREATED")));
        get("/catalogue-changes?kind=PLAN&limit=1").body("next", nullValue());
    }

    @Test
    void aTaskReadsAsItWasKnownAtAnyMoment() {
        clock.set("2026-03-01T09:00:00+07:00");
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);
        String first = put("/tasks/NEW-TASK", taskOf("NEW-PLAN").replace("2027-12-31", "2025-12-31"))
                .extract()
                .header("ETag");
        clock.set("2026-04-01T09:00:00+07:00");
        put("/tasks/NEW-TASK", first, taskOf("NEW-PLAN").replace("Việc mới", "Việc khác"))
                .statusCode(200);

        String inMarch = "asOf=2026-03-15T00:00:00%2B07:00";
        get("/tasks/NEW-TASK").body("deadline", equalTo("2027-12-31"), "state", equalTo("NOT_STARTED"));
        get("/tasks/NEW-TASK?" + inMarch)
                .body("deadline", equalTo("2025-12-31"), "state", equalTo("OVERDUE"), "title.vi", equalTo("Việc mới"));
        get("/tasks?plan=NEW-PLAN&q=viec+moi&" + inMarch).body("items.deadline", contains("2025-12-31"));
        get("/tasks?plan=NEW-PLAN&q=viec+khac&" + inMarch).body("items", hasSize(0));
        get("/tasks?q=viec+moi").body("items.code", not(hasItem("NEW-TASK")));
        String inFebruary = "asOf=2026-02-01T00:00:00%2B07:00";
        get("/tasks/NEW-TASK?" + inFebruary).statusCode(404);
        get("/tasks?plan=NEW-PLAN&" + inFebruary).body("items", hasSize(0));
        get("/tasks?limit=3&" + inFebruary).body("items", hasSize(3), "next", notNullValue());
    }

    @Test
    void aNewVersionOfTheDefinitionEndsTheOneBefore() {
        put("/indicators/IND-02-01/definitions/3", definitionFrom("2090-01-01"))
                .statusCode(201)
                .body("definitions.version", contains(1, 2, 3))
                .body("definitions[1].effectiveTo", equalTo("2089-12-31"));

        put("/indicators/IND-02-01/definitions/3", definitionFrom("2090-01-01")).statusCode(200);
        put("/indicators/IND-02-01/definitions/3", definitionFrom("2091-01-01"))
                .statusCode(409)
                .body("code", equalTo("definition-history"));
        put("/indicators/IND-02-01/definitions/5", definitionFrom("2095-01-01")).statusCode(409);
        put("/indicators/IND-02-01/definitions/4", definitionFrom("2089-01-01")).statusCode(409);
    }

    /** The first one was ended by the second, and nobody has to say so who repeats what he said. */
    @Test
    void aDefinitionCanBeSaidAgainAfterTheNextHasEndedIt() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
        put("/indicators/NEW-IND/definitions/2", definitionFrom("2024-01-01")).statusCode(201);

        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01"))
                .statusCode(200)
                .body("definitions.effectiveTo", contains("2023-12-31", null));
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01").replace("Chuẩn mới", "Chuẩn khác"))
                .statusCode(409)
                .body("code", equalTo("definition-history"));
        put("/indicators/NEW-IND/definitions/2", endingOn("2025-12-31")).statusCode(409);
        put("/indicators/NEW-IND/definitions/1", endingOn("2022-12-31")).statusCode(409);
        get("/catalogue-changes?kind=INDICATOR&code=NEW-IND")
                .body("items.action", contains("CREATED", "DEFINED", "DEFINED"));
    }

    private static String endingOn(String day) {
        return definitionFrom("2021-01-01")
                .replace("\"2021-01-01\",", "\"2021-01-01\", \"effectiveTo\": \"" + day + "\",");
    }

    @Test
    void aDefinitionThatEndsBeforeItBeginsIsRefused() {
        String reversed = definitionFrom("2090-01-01")
                .replace("\"2090-01-01\",", "\"2090-01-01\", \"effectiveTo\": \"2089-01-01\",");

        put("/indicators/IND-02-01/definitions/3", reversed)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveTo"), "errors[0].code", equalTo("days-reversed"));
    }

    @Test
    void aRetiredIndicatorIsCountedNoMoreButWasCountedBefore() {
        clock.set("2025-01-05T09:00:00+07:00");
        retire("IND-02-01", RETIREMENT).statusCode(200).body("lastDay", equalTo("2024-12-31"));

        get("/progress?limit=500").body("items.indicator", not(hasItem("IND-02-01")));
        get("/progress?limit=500&asOf=2025-01-04T00:00:00%2B07:00").body("items.indicator", hasItem("IND-02-01"));
        get("/indicators?lifecycle=RETIRED").body("items.code", contains("IND-02-01"));
        get("/indicators/IND-02-01/progress").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/indicators?direction=MAINTAIN,direction,MAINTAIN",
        "/indicators?level=PROVINCE,lowestLevel,PROVINCE",
        "/indicators?area=PA-06&direction=INCREASE,area,PA-06"
    })
    void indicatorsCanBeAskedForByWhatTheyAre(String address, String member, String value) {
        get(address).body("items", not(hasSize(0)), "items." + member, everyItem(equalTo(value)));
    }

    @Test
    void indicatorsCanBeAskedForByTheVerdictThatWasToldLast() {
        watching.look();

        String status = get("/progress?limit=1").extract().path("items[0].status");
        String code = get("/progress?limit=1").extract().path("items[0].indicator");
        get("/indicators?status=" + status).body("items.code", hasItem(code));
        get("/indicators?status=BREACHED").body("items.code", not(hasItem(code)));
    }

    @Test
    void everyVerdictCanBeAskedFor() {
        assertEquals(
                Arrays.stream(ProgressStatus.values()).map(Enum::name).toList(),
                Arrays.stream(IndicatorQuery.Told.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"status=GOOD", "direction=UP", "level=VILLAGE", "lifecycle=DEAD"})
    void aFilterThatDoesNotExistIsRefused(String filter) {
        get("/indicators?" + filter).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"area\": \"PA-02\";\"area\": \"PA-99\";/area",
                "\"decimals\": 2;\"decimals\": 9;/decimals",
                "Near-poverty rate;  ;/name/en",
                "[\"SEX\"];[\"sex!\"];/breakdowns",
                "[\"1.2\"];[\"=1+1\"];/sdgTargets",
                "II.2;II\\t2;/section"
            })
    void badInputIsPointedAtAndChangesNothing(String part, String bad, String pointer) {
        put("/indicators/NEW-IND", indicatorOf("PA-02").replace(part, bad == null ? "" : bad))
                .statusCode(422)
                .body("errors[0].pointer", startsWith(pointer));

        get("/indicators/NEW-IND").statusCode(404);
    }
}
