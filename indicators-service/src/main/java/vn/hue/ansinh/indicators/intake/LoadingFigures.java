package vn.hue.ansinh.indicators.intake;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.indicators.observation.Ledger;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Source;
import vn.hue.ansinh.indicators.observation.Statement;
import vn.hue.ansinh.kit.table.CsvTable;

/** States the figures of our tables that have not been stated yet; a row that was corrected is stated anew. */
@ApplicationScoped
class LoadingFigures {
    private final Ledger ledger;
    private final StatingFigures stating;
    private final Clock clock;
    private final boolean demonstration;

    LoadingFigures(
            Ledger ledger,
            StatingFigures stating,
            Clock clock,
            @ConfigProperty(name = "ansinh.plan-data.demonstration") boolean demonstration) {
        this.ledger = ledger;
        this.stating = stating;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    void load() {
        List<Statement> rows = new ArrayList<>(published());
        if (demonstration) {
            rows.addAll(history());
        }
        // Revisions follow the order in which figures became known.
        rows.sort(comparing(Statement::knownFrom));
        List<Statement> news = notYetStated(rows);
        // At most starts there are none, and nobody waits for an import that runs elsewhere.
        ledger.open(news.stream().map(row -> row.series().indicator()).toList());
        stating.state(notYetStated(news), clock.instant().truncatedTo(ChronoUnit.MICROS));
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

    private List<Statement> notYetStated(List<Statement> rows) {
        Map<String, Observation> published = ledger.fromRows(Source.Kind.PUBLISHED);
        Map<String, Observation> invented = ledger.fromRows(Source.Kind.DEMONSTRATION);
        return rows.stream()
                .filter(row -> {
                    boolean real = row.source().kind() == Source.Kind.PUBLISHED;
                    Observation last =
                            (real ? published : invented).get(row.source().row());
                    return last == null || !last.states(row);
                })
                .toList();
    }
}
