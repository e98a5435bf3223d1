package vn.hue.ansinh.indicators.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.indicators.observation.EarlierVersions;
import vn.hue.ansinh.indicators.observation.LastWords;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Statement;

/**
 * Turns an accepted report into observations that name it and its version, and takes back what an earlier version has
 * stated and this one does not, where nobody else has spoken since. What a version only repeats overrules nobody either,
 * nor does what it invents for a demonstration overrule a real figure of others.
 *
 * <p>The inbox lets each event in once. The same version told under another id adds nothing either.
 */
@ApplicationScoped
class TakingInReport {
    private final Indicators indicators;
    private final Ledger ledger;
    private final EarlierVersions earlier;
    private final LastWords lastWords;
    private final StatingFigures stating;
    private final Stamping stamping;

    TakingInReport(
            Indicators indicators,
            Ledger ledger,
            EarlierVersions earlier,
            LastWords lastWords,
            StatingFigures stating,
            Stamping stamping) {
        this.indicators = indicators;
        this.ledger = ledger;
        this.earlier = earlier;
        this.lastWords = lastWords;
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
        List<Observation> standing = ledger.standingBefore(report.report(), report.version());
        SaidBefore before = new SaidBefore(
                earlier.before(report.report(), report.version()),
                standing.stream().map(Observation::series).collect(toSet()),
                earlier.struck(report.report(), report.version()),
                lastWords.about(report.said()));
        earlier.leaveOut(report.report(), report.version(), before.leftOut(report.said()));
        List<Statement> statements = new ArrayList<>(takenBack(report, standing, now));
        statements.addAll(news(report, before, known, now));
        stating.state(statements, now);
    }

    private static List<Statement> takenBack(AcceptedReport report, List<Observation> standing, Instant now) {
        Set<Series> said = report.said();
        return standing.stream()
                .filter(before -> !said.contains(before.series()))
                .map(before -> Statement.takingBack(before, report.source(), now))
                .toList();
    }

    private List<Statement> news(AcceptedReport report, SaidBefore before, Map<String, Indicator> known, Instant now) {
        Set<Series> stated = ledger.statedBy(report.report(), report.version());
        List<AcceptedReport.Reported> news = report.figures().stream()
                .filter(reported -> !stated.contains(report.series(reported)))
                .filter(reported -> !before.isOverruled(report.series(reported), reported.figure()))
                .filter(reported -> before.isRoomFor(report.series(reported), reported.figure()))
                .toList();
        MeasuredBy measured = new MeasuredBy(known, before.lastWords(), Period.ofYear(report.year()));
        return news.stream()
                .map(reported -> new Statement(
                        report.series(reported),
                        reported.figure(),
                        measured.version(report.series(reported), frozen(report, reported, before)),
                        report.source(),
                        now))
                .toList();
    }

    /** What is only repeated was not measured anew, whatever was in force when the version was handed in. */
    private static @Nullable Integer frozen(
            AcceptedReport report, AcceptedReport.Reported reported, SaidBefore before) {
        Optional<Observation> repeated = before.repeated(report.series(reported), reported.figure());
        return repeated.isPresent() ? (Integer) repeated.get().definitionVersion() : reported.definitionVersion();
    }
}
