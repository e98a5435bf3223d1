package vn.hue.ansinh.indicators;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.kit.table.CsvTable;

/** A test for which the places of the Plan are known, as agencies-service tells them. */
public abstract class OnPlaces extends OnRealParts {
    private static final List<String> PLACES = CsvTable.read("plan-data/places.csv", PlaceRow.class).stream()
            .map(PlaceRow::insertion)
            .toList();

    private static final String AS_THEY_ARE =
            "select md5(concat((select string_agg(p::text, ';' order by p::text) from place p),"
                    + " (select string_agg(e::text, ';' order by e::text) from place_edge e)))";
    private static List<String> asInThePlan = List.of();

    // Each place that is written looks for siblings of the figures of a few, so it is done only where a test changed
    // any.
    @BeforeEach
    void placesAreKnown() {
        if (!books.texts(AS_THEY_ARE).equals(asInThePlan)) {
            write();
            asInThePlan = books.texts(AS_THEY_ARE);
        }
    }

    private void write() {
        books.run("delete from place");
        books.run(String.join("; ", PLACES));
        books.run("delete from place_edge");
        // The province became a city of the first order; 474 came to stand for one half of what it was.
        books.run("insert into place_edge (predecessor, successor) values ('46@1989-07-01', '46@2025-01-01'),"
                + " ('474@2021-07-01', '474@2025-01-01'), ('474@2021-07-01', '475@2025-01-01')");
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record PlaceRow(
            String code, LocalDate validFrom, @Nullable LocalDate validTo, String level) {

        String insertion() {
            return "insert into place (code, valid_from, valid_to, level, name, parent, revision) values ('%s', '%s', %s, '%s', '%s', null, 1)"
                    .formatted(code, validFrom, validTo == null ? "null" : "'" + validTo + "'", level, code);
        }
    }
}
