package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Quantities;
import vn.hue.ansinh.indicators.indicator.Quantity;
import vn.hue.ansinh.indicators.observation.ObservationView.Told;
import vn.hue.ansinh.indicators.observation.Revised.Stated;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.kit.page.Page;

/** Shows a page of figures, with what those that were revised had been: one query more, and only if there are any. */
@ApplicationScoped
public class ObservationViews {
    // One step back, and one to the beginning, as far as was known by then: what was published with an early day comes
    // behind what others had stated later. How many revisions lie between costs nothing. Both say "limit", so that
    // no statistics make a join of them that reads the indicator whole for each figure. A real figure is held against
    // real ones alone.
    private static final String BEFORE = """
            select o.id, b.value, b.status, f.value as first_value, f.status as first_status
            from observation o
            cross join lateral (
                select s.value, s.status from observation s
                where s.indicator = o.indicator and s.period = o.period and s.place_code = o.place_code
                  and s.place_valid_from = o.place_valid_from and s.component_key = o.component_key
                  and s.breakdown_key = o.breakdown_key and s.revision < o.revision and s.recorded_at <= :asOf
                  and (not s.synthetic or o.id = any (cast(:invented as uuid[])))
                order by s.revision desc limit 1) b
            left join lateral (
                select s.value, s.status from observation s
                where s.indicator = o.indicator and s.period = o.period and s.place_code = o.place_code
                  and s.place_valid_from = o.place_valid_from and s.component_key = o.component_key
                  and s.breakdown_key = o.breakdown_key and s.revision < o.revision and s.recorded_at <= :asOf
                  and (not s.synthetic or o.id = any (cast(:invented as uuid[])))
                  and s.value is not null
                order by s.revision limit 1) f on true
            where o.id in (:ids)
            """;

    private record Before(Stated last, @Nullable Stated first) {
        Revised revised(Observation now) {
            return Revised.of(last, first, new Stated(now.value(), now.figure().status()));
        }
    }

    private final EntityManager database;
    private final Audience audience;
    private final Quantities quantities;

    ObservationViews(EntityManager database, Audience audience, Quantities quantities) {
        this.database = database;
        this.audience = audience;
        this.quantities = quantities;
    }

    public boolean tellTheFew() {
        return audience.mayKnowTheFew();
    }

    /** @param asOf what was known by then is all that is spoken of */
    public Page<ObservationView> of(Page<ListedObservation> page, Structure structure, Instant asOf) {
        Map<String, Quantity> found = quantities.of(page.items().stream()
                .map(listed -> listed.observation().series().indicator())
                .collect(toSet()));
        Map<UUID, Before> before = before(page.items(), asOf);
        boolean tellAll = tellTheFew();
        return page.map(listed -> {
            Observation observation = listed.observation();
            Quantity quantity =
                    Objects.requireNonNull(found.get(observation.series().indicator()));
            boolean isHeld = listed.isHeld();
            boolean silent = isHeld && !tellAll;
            Figure figure = silent ? observation.figure().heldBack() : observation.figure();
            Before was = silent ? null : before.get(observation.id());
            Told told = new Told(
                    figure,
                    isHeld ? Confidentiality.C : Confidentiality.F,
                    was == null ? null : was.revised(observation),
                    StandingView.all(figure, observation.series().place(), quantity.kind(), structure));
            return ObservationView.of(observation, quantity, told);
        });
    }

    private Map<UUID, Before> before(List<ListedObservation> page, Instant asOf) {
        List<Observation> revised = page.stream()
                .map(ListedObservation::observation)
                .filter(observation -> observation.revision() > 1)
                .toList();
        if (revised.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(BEFORE, Tuple.class)
                .setParameter("ids", revised.stream().map(Observation::id).toList())
                .setParameter(
                        "invented",
                        revised.stream()
                                .filter(observation -> observation.figure().synthetic())
                                .map(observation -> observation.id().toString())
                                .toArray(String[]::new))
                .setParameter("asOf", asOf)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Before(
                                Objects.requireNonNull(stated(row, "value", "status")),
                                stated(row, "first_value", "first_status"))));
    }

    private static @Nullable Stated stated(Tuple row, String value, String status) {
        String letter = row.get(status, String.class);
        return letter == null ? null : new Stated(row.get(value, BigDecimal.class), ObservationStatus.valueOf(letter));
    }
}
