package vn.hue.ansinh.indicators.progress;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.indicators.progress.VerdictsChanged.OfComponent;
import vn.hue.ansinh.indicators.progress.VerdictsChanged.OfYear;
import vn.hue.ansinh.indicators.progress.VerdictsChanged.OnTarget;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

/** Others are told how an indicator stood in each year, and not only how it stands. */
@QuarkusTest
@WithTestResource(RealParts.class)
class YearsToldTest extends OnRealParts {
    private static final String LATER = "2024-12-01T09:00:00+07:00";
    private static final String POVERTY = "IND-02-01";
    private static final String SERVICES = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, value, status,
                synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-09-05', 'IND-09-05.%s', '46', '1989-07-01', '2023', %s, 'A',
                false, 1, 1, 'IMPORT', gen_random_uuid(), timestamptz '2024-01-02Z')
            """;

    @Inject
    WatchingVerdicts watching;

    @Inject
    Progresses progresses;

    @Inject
    Told told;

    @Test
    void eachYearIsToldAsItIsJudgedWithoutLaterOnes() {
        List<OfYear> years = told(POVERTY).get(0).years();

        assertEquals(List.of(2021, 2022, 2023), years.stream().map(OfYear::year).toList());
        years.forEach(year -> get("/indicators/IND-02-01/progress?period=" + year.year())
                .body("status", equalTo(year.verdict().name()), "synthetic", equalTo(year.synthetic()))
                .body("colour", equalTo(year.colour().name())));
    }

    @Test
    void eachMeasureOfABundleIsToldByItself() throws Exception {
        books.run(SERVICES.formatted("O", "100"));
        books.run(SERVICES.formatted("P", "60"));

        List<OnTarget> targets = told("IND-09-05");

        List<OfComponent> components = targets.get(0).years().get(0).components();
        assertEquals(
                List.of("IND-09-05.O MAINTAINED", "IND-09-05.P NO_BASELINE"),
                components.stream()
                        .map(one -> one.component() + " " + one.verdict())
                        .toList());
        get("/indicators/IND-09-05/progress?period=2023")
                .body("components.status", contains("MAINTAINED", "NO_BASELINE"));
        EventSchemas.check(
                "verdicts.changed",
                new ObjectMapper().writeValueAsString(new VerdictsChanged("IND-09-05", targets, 1)));
        assertEquals(List.of(), told(POVERTY).get(0).years().get(0).components());
    }

    @Test
    void allIsToldOnceAndWhatIsTheSameIsNotToldAgain() {
        clock.set(LATER);
        // The look of the clock passes by at its own time, and who meets it there leaves all to it.
        await().until(() -> {
            watching.look();
            return books.count("verdict_years_told") >= 25;
        });
        watching.look();

        assertEquals(List.of("25 1"), books.texts("""
            select count(*) || ' ' || max(revision) from verdict_years_told
            where indicator in (select indicator from target)
            """));
        told.about("indicators.verdicts", POVERTY, 1)
                .forEach(event -> EventSchemas.check("verdicts.changed", event.value()));
    }

    @Test
    void aVerdictThatRestsOnADemonstrationSaysSo() {
        clock.set(LATER);
        Progress invented = progresses
                .of(List.of("IND-01-01"), 1, Moment.at(clock.instant()))
                .get(0);

        assertTrue(told("IND-01-01").get(0).synthetic());
        assertTrue(told("IND-01-01").get(0).years().get(0).synthetic());
        assertFalse(told(POVERTY).get(0).synthetic());
        assertTrue(((StatusChanged) StatusChanged.of(null, invented, true).data()).synthetic());
    }

    /** Its last figure is that of 2022. */
    @Test
    void theColourTurnsGreyWithTheYearAndThatOfEachYearStays() {
        clock.set("2026-01-01T00:10:00+07:00");

        OnTarget stations = judged("IND-06-02").get(0);

        assertEquals(Colour.GREY, stations.colour());
        assertEquals(
                Colour.GREEN, stations.years().get(stations.years().size() - 1).colour());
    }

    @Test
    void aTargetSaysNothingOfYearsAfterItsEnd() {
        clock.set(LATER);
        watching.look();
        NewCatalogue.put("/indicators/IND-02-01/targets/2/revisions/2023-01-15", """
            {"comparator": "LE", "value": 1, "unit": "%", "periodKind": "BY_END_OF_YEAR", "toYear": 2022,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """)
                .statusCode(201);

        OnTarget second = told(POVERTY).get(1);

        assertEquals(
                List.of(2021, 2022), second.years().stream().map(OfYear::year).toList());
        assertEquals(
                List.of("2"), books.texts("select revision from verdict_years_told where indicator = 'IND-02-01'"));
    }

    private List<OnTarget> told(String indicator) {
        clock.set(LATER);
        return judged(indicator);
    }

    private List<OnTarget> judged(String indicator) {
        return progresses.judgements(List.of(indicator), Moment.at(clock.instant())).stream()
                .flatMap(judgement -> VerdictsChanged.of(judgement).targets().stream())
                .toList();
    }
}
