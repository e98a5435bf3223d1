package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.NewCatalogue.definitionFrom;
import static vn.hue.ansinh.indicators.NewCatalogue.put;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

/** What a version of a report says anew, what it only repeats, and by which definition each figure was measured. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendedReportsTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PROVINCE = "46@1989-07-01";
    private static final String STATED =
            "select value || ' v' || source_report_version || ' by ' || definition_version from observation"
                    + " where source_kind = 'REPORT' and indicator = '%s' order by revision";

    @Inject
    AcceptedReports reports;

    private final UUID report = UUID.randomUUID();

    @BeforeEach
    void anIndicatorIsDefined() {
        put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-06")).statusCode(201);
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
    }

    @Test
    void aFigureStaysWithTheDefinitionThatItWasHandedInUnder() {
        measuredAnew();

        accepted(1, measured("NEW-IND", "5", 1));

        assertEquals(List.of("5 v1 by 1"), stated("NEW-IND"));
    }

    @Test
    void whereTheReportDoesNotSayItIsTheOneInForce() {
        measuredAnew();

        accepted(1, figure("NEW-IND", "5"));

        assertEquals(List.of("5 v1 by 2"), stated("NEW-IND"));
    }

    @Test
    void whatAnAmendmentOnlyRepeatsIsNotMeasuredAnew() {
        accepted(1, measured("NEW-IND", "5", 1), figure("IND-06-07", "99.3"));
        measuredAnew();

        accepted(2, measured("NEW-IND", "5.0", 2), figure("IND-06-07", "99.4"));
        accepted(3, figure("NEW-IND", "5"), figure("IND-06-07", "99.4"));

        assertEquals(List.of("5 v1 by 1", "5.0 v2 by 1", "5 v3 by 1"), stated("NEW-IND"));
    }

    @Test
    void whatAnAmendmentChangesIsMeasuredByTheDefinitionOfItsOwnSubmission() {
        accepted(1, measured("NEW-IND", "5", 1));
        measuredAnew();

        accepted(2, measured("NEW-IND", "6", 2));

        assertEquals(List.of("5 v1 by 1", "6 v2 by 2"), stated("NEW-IND"));
    }

    @Test
    void whatAnAmendmentOnlyRepeatsDoesNotOverrideWhatSomebodyElseHasSaidSince() {
        accepted(1, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.4"));
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-07", "99.5"))));

        accepted(2, figure("IND-06-07", "99.30"), figure("IND-06-02", "45.5"));
        accepted(3, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.6"));

        assertEquals(List.of("99.3 v1 by 1", "99.5 v1 by 1"), stated("IND-06-07"));
        assertEquals(3, stated("IND-06-02").size());
    }

    @Test
    void whatTheVersionBeforeLeftOutIsStatedAnewAndNotRepeated() {
        accepted(1, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.4"));
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-07", "99.5"))));
        accepted(2, figure("IND-06-02", "45.4"));

        accepted(3, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.4"));

        assertEquals(List.of("99.3 v1 by 1", "99.5 v1 by 1", "99.3 v3 by 1"), stated("IND-06-07"));
    }

    @Test
    void whatAnAmendmentChangesIsTheLastWord() {
        accepted(1, figure("IND-06-07", "99.3"));
        heard(reports.accepted(reports.report(UUID.randomUUID(), 1, figure("IND-06-07", "99.5"))));

        accepted(2, figure("IND-06-07", "99.4"));

        assertEquals(List.of("99.3 v1 by 1", "99.5 v1 by 1", "99.4 v2 by 1"), stated("IND-06-07"));
    }

    @Test
    void whatOthersHaveSaidAndTakenBackLeavesRoomForWhatAnAmendmentRepeats() {
        UUID other = UUID.randomUUID();
        accepted(1, figure("IND-06-07", "99.3"));
        heard(reports.accepted(reports.report(other, 1, figure("IND-06-07", "99.5"))));
        heard(reports.accepted(reports.report(other, 2)));

        accepted(2, figure("IND-06-07", "99.3"));

        assertEquals("99.3 v2 by 1", stated("IND-06-07").get(3));
    }

    @Test
    void whatOthersHaveTakenBackOfItIsNotBroughtBackByRepeatingIt() {
        accepted(1, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.4"));
        books.run("""
                insert into observation (id, indicator, place_code, place_valid_from, period, status, synthetic, withdrawn,
                    definition_version, revision, source_kind, source_import, recorded_at)
                select gen_random_uuid(), indicator, place_code, place_valid_from, period, 'M', false, true,
                    definition_version, revision + 1, 'IMPORT', gen_random_uuid(), recorded_at
                from observation where source_kind = 'REPORT' and indicator = 'IND-06-07'
                """);

        accepted(2, figure("IND-06-07", "99.3"), figure("IND-06-02", "45.5"));
        assertEquals(List.of("99.3 v1 by 1"), stated("IND-06-07"));

        accepted(3, figure("IND-06-07", "99.4"), figure("IND-06-02", "45.5"));
        assertEquals(List.of("99.3 v1 by 1", "99.4 v3 by 1"), stated("IND-06-07"));
    }

    private void measuredAnew() {
        put("/indicators/NEW-IND/definitions/2", definitionFrom("2023-01-01")).statusCode(201);
    }

    private void accepted(int version, String... figures) {
        String data = reports.report(report, version, figures);
        EventSchemas.check("report.accepted", data);
        heard(reports.accepted(data));
    }

    private void heard(String id) {
        await().atMost(SOON).until(() -> books.count("inbox where event_id = '" + id + "'") == 1);
    }

    private List<String> stated(String indicator) {
        return books.texts(STATED.formatted(indicator));
    }

    private String figure(String indicator, String value) {
        return reports.figure(indicator, PROVINCE, value);
    }

    private String measured(String indicator, String value, int definition) {
        return figure(indicator, value).replaceFirst("\\{", "{\"definitionVersion\": " + definition + ", ");
    }
}
