package vn.hue.ansinh.indicators.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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
 * Turns an accepted report into observations that name it and its version, and takes back what an earlier version has
 * stated and this one does not, where nobody else has spoken since.
 *
 * <p>The inbox lets each event in once. The same version told under another id adds nothing either.
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
        Set<String> codes = report.figures().stream()
                .map(AcceptedReport.Reported::indicator)
                .collect(toSet());
        Set<String> touched = new TreeSet<>(codes);
        touched.addAll(ledger.indicatorsOf(report.report()));
        ledger.open(touched);
        // Not before: whoever had the ledger until now may have defined or retired them.
        Map<String, Indicator> known =
                indicators.of(codes).stream().collect(toMap(Indicator::code, indicator -> indicator));
        Instant now = stamping.now();
        List<Statement> statements = new ArrayList<>(takenBack(report, now));
        statements.addAll(news(report, known, now));
        stating.state(statements, now);
    }

    private List<Statement> takenBack(AcceptedReport report, Instant now) {
        Set<Series> said = report.figures().stream().map(report::series).collect(toSet());
        return ledger.standingBefore(report.report(), report.version()).stream()
                .filter(before -> !said.contains(before.series()))
                .map(before -> Statement.takingBack(before, report.source(), now))
                .toList();
    }

    private List<Statement> news(AcceptedReport report, Map<String, Indicator> known, Instant now) {
        Set<Series> stated = ledger.statedBy(report.report(), report.version());
        List<AcceptedReport.Reported> news = report.figures().stream()
                .filter(reported -> !stated.contains(report.series(reported)))
                .toList();
        MeasuredBy measured = new MeasuredBy(
                known, ledger.definitions(news.stream().map(report::series).toList()), Period.ofYear(report.year()));
        return news.stream()
                .map(reported -> statement(report, reported, measured, now))
                .toList();
    }

    private static Statement statement(
            AcceptedReport report, AcceptedReport.Reported reported, MeasuredBy measured, Instant now) {
        Series series = report.series(reported);
        return new Statement(series, reported.figure(), measured.version(series), report.source(), now);
    }
}
