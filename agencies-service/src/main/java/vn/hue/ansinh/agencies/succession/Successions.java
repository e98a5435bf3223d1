package vn.hue.ansinh.agencies.succession;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All reorganisations of agencies. */
@ApplicationScoped
public class Successions {
    private static final String IN_EFFECT = """
            select id, effective_on, kind, predecessors, successors, scope_kind, scope, basis, certainty
            from agency_succession where state = 'EFFECTIVE' and effective_on is not null order by effective_on, id
            """;

    private final EntityManager database;

    Successions(EntityManager database) {
        this.database = database;
    }

    public List<Succession> inEffect() {
        List<Tuple> rows = database.createNativeQuery(IN_EFFECT, Tuple.class).getResultList();
        return rows.stream().map(Successions::read).toList();
    }

    /** Of the agencies that end: by what was stated of them or by a reorganisation, whichever comes first. */
    public Map<String, LocalDate> lastDays(Collection<Succession> inEffect) {
        Map<String, LocalDate> days = statedLastDays();
        for (Succession succession : inEffect) {
            LocalDate last = Objects.requireNonNull(succession.effectiveOn()).minusDays(1);
            succession.predecessors().stream()
                    .filter(succession::ends)
                    .forEach(agency -> days.merge(agency, last, (one, other) -> one.isBefore(other) ? one : other));
        }
        return days;
    }

    private Map<String, LocalDate> statedLastDays() {
        List<Tuple> rows = database.createNativeQuery(
                        "select code, stated_to from agency where stated_to is not null", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, LocalDate.class),
                        (one, other) -> one,
                        HashMap::new));
    }

    /** A row with the columns of the table. */
    public static Succession read(Tuple row) {
        return new Succession(
                row.get("id", String.class),
                row.get("effective_on", LocalDate.class),
                row.get("kind", String.class),
                List.of(row.get("predecessors", String[].class)),
                List.of(row.get("successors", String[].class)),
                row.get("scope_kind", String.class),
                List.of(row.get("scope", String[].class)),
                row.get("basis", String.class),
                row.get("certainty", String.class));
    }
}
