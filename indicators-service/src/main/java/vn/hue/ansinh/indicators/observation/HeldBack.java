package vn.hue.ansinh.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which figures are held back from the public, since they stand for a few people or would give such a figure away. The
 * database knows from the moment a figure is written (see the migration {@code figures_of_a_few_are_held_back}); here it is only
 * asked.
 */
@ApplicationScoped
public class HeldBack {
    /** To be joined to the observation {@code o}; {@code h.indicator} is null where it is free. */
    public static final String JOIN = """
            left join held_back h on h.indicator = o.indicator and h.period = o.period and h.place_code = o.place_code
                and h.place_valid_from = o.place_valid_from and h.component_key = o.component_key
                and h.breakdown_key = o.breakdown_key
            """;

    // One step into the key for each, without looking the figure itself up again.
    private static final String OF_THESE = """
            select s.number
            from unnest(cast(:indicators as text[]), cast(:periods as text[]), cast(:places as text[]),
                        cast(:days as date[]), cast(:components as text[]), cast(:breakdowns as text[])) with ordinality
                 as s (indicator, period, place_code, place_valid_from, component_key, breakdown_key, number)
            join held_back h on h.indicator = s.indicator and h.period = s.period and h.place_code = s.place_code
                and h.place_valid_from = s.place_valid_from and h.component_key = s.component_key
                and h.breakdown_key = s.breakdown_key
            """;

    private static final String AMONG =
            "select o.id from observation o " + JOIN + " where o.id in (:ids) and h.indicator is not null";

    private final EntityManager database;

    HeldBack(EntityManager database) {
        this.database = database;
    }

    public Set<UUID> of(List<Observation> observations) {
        Set<UUID> ids = new HashSet<>();
        if (observations.isEmpty()) {
            return ids;
        }
        List<?> held = database.createNativeQuery(OF_THESE, Long.class)
                .setParameter("indicators", keys(observations, Series::indicator))
                .setParameter("periods", keys(observations, Series::period))
                .setParameter("places", keys(observations, Series::placeCode))
                .setParameter(
                        "days", keys(observations, each -> each.placeValidFrom().toString()))
                .setParameter("components", keys(observations, each -> Objects.toString(each.component(), "")))
                .setParameter("breakdowns", keys(observations, each -> Objects.toString(each.breakdown(), "")))
                .getResultList();
        held.forEach(number ->
                ids.add(observations.get(((Long) number).intValue() - 1).id()));
        return ids;
    }

    private static String[] keys(List<Observation> observations, Function<Series, String> key) {
        return observations.stream().map(Observation::series).map(key).toArray(String[]::new);
    }

    public Set<UUID> among(Collection<UUID> observations) {
        Set<UUID> ids = new HashSet<>();
        if (observations.isEmpty()) {
            return ids;
        }
        List<?> held = database.createNativeQuery(AMONG, UUID.class)
                .setParameter("ids", observations)
                .getResultList();
        held.forEach(id -> ids.add((UUID) id));
        return ids;
    }
}
