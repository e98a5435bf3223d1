package vn.hue.ansinh.agencies.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.table.CsvTable;

/** The tables of a release to come: those of this one and what was made law since. */
final class LaterTables {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final List<PlaceRow> places = new ArrayList<>(CsvTable.read("plan-data/places.csv", PlaceRow.class));
    private final List<PlaceSuccessionRow> successions =
            new ArrayList<>(CsvTable.read("plan-data/place-successions.csv", PlaceSuccessionRow.class));

    PlaceTables asStated() {
        return PlaceTables.of(places, successions);
    }

    /** The communes end the day before, and one comes of them. */
    void merge(String code, LocalDate day, String... parts) {
        for (String part : parts) {
            end(part + "@" + SINCE, day.minusDays(1));
            succeeds(part, SINCE, code, day);
        }
        place(code, day, "46", LocalDate.of(2025, 1, 1));
    }

    void place(String code, LocalDate day, String parent, LocalDate parentSince) {
        places.add(
                new PlaceRow(code, day, null, "COMMUNE", "COMMUNE", "Xã Của Bảng", parent, parentSince, "99/NQ", null));
    }

    void succeeds(String from, LocalDate since, String code, LocalDate day) {
        successions.add(new PlaceSuccessionRow(from, since, code, day, "MERGE", "VERIFIED"));
    }

    void end(String id, LocalDate last) {
        places.replaceAll(row -> row.id().equals(id) ? saying(row.nameVi(), last, row) : row);
    }

    void call(String id, String name) {
        places.replaceAll(row -> row.id().equals(id) ? saying(name, row.validTo(), row) : row);
    }

    private static PlaceRow saying(String name, @Nullable LocalDate last, PlaceRow row) {
        return new PlaceRow(
                row.code(),
                row.validFrom(),
                last,
                row.level(),
                row.kind(),
                name,
                row.parentCode(),
                row.parentValidFrom(),
                row.basis(),
                row.abolishedBy());
    }
}
