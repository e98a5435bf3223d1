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

    @BeforeEach
    void placesAreKnown() {
        books.run("delete from place");
        books.run(String.join("; ", PLACES));
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
