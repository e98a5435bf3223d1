package vn.hue.ansinh.indicators.intake;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.indicators.observation.LastWords;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Source;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.kit.table.CsvTable;

/** States what our tables say and the books do not say yet. */
@ApplicationScoped
class LoadingFigures {
    // What was taken back makes room for what another row says there now; revisions follow the order in which figures
    // became known.
    private static final Comparator<Statement> IN_TURN =
            comparing((Statement row) -> !row.withdrawn()).thenComparing(Statement::knownFrom);

    private final Ledger ledger;
    private final LastWords lastWords;
    private final StatingFigures stating;
    private final Stamping stamping;
    private final boolean demonstration;

    LoadingFigures(
            Ledger ledger,
            LastWords lastWords,
            StatingFigures stating,
            Stamping stamping,
            @ConfigProperty(name = "ansinh.plan-data.demonstration") boolean demonstration) {
        this.ledger = ledger;
        this.lastWords = lastWords;
        this.stating = stating;
        this.stamping = stamping;
        this.demonstration = demonstration;
    }

    void load() {
        List<Statement> rows = new ArrayList<>(published());
        if (demonstration) {
            rows.addAll(history());
        }
        // Since when it will be known is said once the turn has come.
        Set<String> spokenOf =
                news(rows, Instant.MIN).map(row -> row.series().indicator()).collect(toSet());
        // At most starts there are none, and nobody waits for an import that runs elsewhere.
        if (!spokenOf.isEmpty()) {
            ledger.open(spokenOf);
            state(rows, spokenOf);
        }
    }

    /** Again: whoever had the ledger until now may have said it, or something else. */
    private void state(List<Statement> rows, Set<String> opened) {
        Instant now = stamping.now();
        stating.state(
                news(rows, now)
                        .filter(row -> opened.contains(row.series().indicator()))
                        .sorted(IN_TURN)
                        .toList(),
                now);
    }

    private static List<Statement> published() {
        return CsvTable.read("plan-data/published-values.csv", PublishedRow.class).stream()
                .map(PublishedRow::statement)
                .toList();
    }

    private static List<Statement> history() {
        return CsvTable.read("plan-data/demonstration-values.csv", DemonstrationRow.class).stream()
                .filter(DemonstrationRow::isHistory)
                .map(DemonstrationRow::statement)
                .toList();
    }

    private Stream<Statement> news(List<Statement> rows, Instant now) {
        Map<Source.Kind, StatedRows> books = Stream.of(Source.Kind.PUBLISHED, Source.Kind.DEMONSTRATION)
                .collect(toMap(kind -> kind, kind -> stated(kind, rows)));
        return rows.stream()
                .flatMap(row ->
                        Objects.requireNonNull(books.get(row.source().kind())).news(row, now));
    }

    private StatedRows stated(Source.Kind kind, List<Statement> rows) {
        Map<String, List<Observation>> stated = ledger.fromRows(kind);
        Stream<Series> spokenOf = stated.values().stream().flatMap(List::stream).map(Observation::series);
        Stream<Series> spoken = rows.stream().map(Statement::series);
        return new StatedRows(
                stated, lastWords.about(Stream.concat(spokenOf, spoken).toList()));
    }
}
