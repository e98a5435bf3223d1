package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;

/** Who stands above those that owe reports under a duty. */
@ApplicationScoped
class Superiors {
    private final EntityManager database;
    private final Structures structures;

    Superiors(EntityManager database, Structures structures) {
        this.database = database;
        this.structures = structures;
    }

    /**
     * Under the names that they bear on a day.
     *
     * @param recipient whom the reports go to in the end
     * @param via through whom they go there; null where they go straight
     */
    record Superior(
            String duty,
            @Nullable String recipient,
            @Nullable String via) {}

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<Superior> on(LocalDate day) {
        Structure structure = structures.on(day);
        List<Tuple> rows = database.createNativeQuery("select code, recipients[1], via from duty", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Superior(row.get(0, String.class), holder(structure, row, 1), holder(structure, row, 2)))
                .toList();
    }

    private static @Nullable String holder(Structure structure, Tuple row, int column) {
        String named = row.get(column, String.class);
        return named == null ? null : structure.holder(named, row.get(0, String.class), LocalDate.MIN);
    }
}
