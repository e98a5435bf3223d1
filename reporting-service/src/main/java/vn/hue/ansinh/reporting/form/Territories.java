package vn.hue.ansinh.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.Places;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** Which places an agency answers for: its own and those in it, as they are in the year of the report. */
@ApplicationScoped
class Territories {
    private static final String PLACES = Places.TERRITORY + """
        select t.id, coalesce(n.name, t.id) as name, t.level, t.home, t.valid_to
        from territory t left join place_name n on n.id = t.id
        order by case t.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 else 2 end, t.id
        """;

    private final EntityManager database;

    Territories(EntityManager database) {
        this.database = database;
    }

    List<FormView.PlaceLine> of(Obligation obligation) {
        return FigureLines.rows(
                        database.createNativeQuery(PLACES, Tuple.class).setParameter("obligation", obligation.id()))
                .stream()
                .map(row -> new FormView.PlaceLine(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        Level.valueOf(row.get("level", String.class)),
                        row.get("home", Boolean.class),
                        row.get("valid_to", LocalDate.class)))
                .toList();
    }
}
