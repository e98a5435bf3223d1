package vn.hue.ansinh.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    private static final String AMONG =
            "select o.id from observation o " + JOIN + " where o.id in (:ids) and h.indicator is not null";

    private final EntityManager database;

    HeldBack(EntityManager database) {
        this.database = database;
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
