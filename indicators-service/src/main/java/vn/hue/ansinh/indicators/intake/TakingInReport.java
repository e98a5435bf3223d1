package vn.hue.ansinh.indicators.intake;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Statement;

/**
 * Turns an accepted report into observations that name it and its version.
 *
 * <p>The inbox lets each event in once. The same version told under another id adds nothing either, and a figure of an
 * older version that comes after a newer one has stated it would only bring back what was corrected: it stays out.
 */
@ApplicationScoped
class TakingInReport {
    private final Indicators indicators;
    private final Ledger ledger;
    private final StatingFigures stating;
    private final Stamping stamping;

    TakingInReport(Indicators indicators, Ledger ledger, StatingFigures stating, Stamping stamping) {
        this.indicators = indicators;
        this.ledger = ledger;
        this.stating = stating;
        this.stamping = stamping;
    }

    void takeIn(AcceptedReport report) {
        Set<String> codes = new TreeSet<>();
        report.figures().forEach(reported -> codes.add(reported.indicator()));
        Map<String, Indicator> known =
                indicators.of(codes).stream().collect(toMap(Indicator::code, indicator -> indicator));
        ledger.open(codes);
        Set<Series> stated = ledger.statedBy(report.report(), report.version());
        List<AcceptedReport.Reported> news = report.figures().stream()
                .filter(reported -> !stated.contains(report.series(reported)))
                .toList();
        MeasuredBy measured = new MeasuredBy(
                known, ledger.definitions(news.stream().map(report::series).toList()), Period.ofYear(report.year()));
        Instant now = stamping.now();
        stating.state(
                news.stream()
                        .map(reported -> statement(report, reported, measured, now))
                        .toList(),
                now);
    }

    private static Statement statement(
            AcceptedReport report, AcceptedReport.Reported reported, MeasuredBy measured, Instant now) {
        Series series = report.series(reported);
        return new Statement(series, reported.figure(), measured.version(series), report.source(), now);
    }
}
