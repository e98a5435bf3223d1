package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hue.ansinh.kit.page.Page;

/** Shows a page of figures, with what those that were revised had been: one query more, and only if there are any. */
@ApplicationScoped
public class ObservationViews {
    private static final String BEFORE = """
            select o.id, b.value, b.status from observation o join observation b
              on b.indicator = o.indicator and b.period = o.period and b.place_code = o.place_code
             and b.place_valid_from = o.place_valid_from and b.component_key = o.component_key
             and b.breakdown_key = o.breakdown_key and b.revision = o.revision - 1
            where o.id in (:ids)
            """;

    private record Before(BigDecimal value, ObservationStatus status) {}

    private final EntityManager database;

    ObservationViews(EntityManager database) {
        this.database = database;
    }

    /** @param share whether the indicator with this code is a percentage of something */
    public Page<ObservationView> of(Page<Observation> page, Predicate<String> share) {
        Map<UUID, Before> before = before(page.items());
        return page.map(observation -> {
            Before was = before.get(observation.id());
            return ObservationView.of(
                    observation,
                    share.test(observation.series().indicator()),
                    was == null
                            ? null
                            : Revised.of(
                                    was.value(),
                                    was.status(),
                                    observation.figure().value()));
        });
    }

    private Map<UUID, Before> before(List<Observation> page) {
        List<UUID> revised = page.stream()
                .filter(observation -> observation.revision() > 1)
                .map(Observation::id)
                .toList();
        if (revised.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(BEFORE, Tuple.class)
                .setParameter("ids", revised)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Before(
                                row.get(1, BigDecimal.class), ObservationStatus.valueOf(row.get(2, String.class)))));
    }
}
