package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** What was met by issues. */
@ApplicationScoped
class MetObligations {
    static final Sealable SEALED = new Sealable("fulfilment", "obligation", """
            select obligation, consolidation::text, jsonb_build_object('metAt', utc(met_at), 'lateAt', utc(late_at))
            from obligation_met
            """);
    private static final String ADD = """
            with added as (
              insert into obligation_met (obligation, consolidation, met_at, late_at)
              select * from met_by_issues(cast(:period as text))
              on conflict do nothing returning obligation, consolidation)
            select a.obligation, a.consolidation::text as consolidation, o.duty
            from added a join obligation o on o.id = a.obligation
            """;

    private final EntityManager database;
    private final Sealing sealing;

    MetObligations(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * Takes down what issues have met that is not taken down yet.
     *
     * @param period null for all
     * @param deed by the consolidation that was issued
     * @return the duties under which it was owed
     */
    Set<String> add(@Nullable String period, Function<String, Deed> deed) {
        database.flush();
        List<Tuple> added = Sources.rows(
                        database.createNativeQuery(ADD, Tuple.class).setParameter("period", period))
                .toList();
        added.forEach(met -> {
            String issue = met.get("consolidation", String.class);
            sealing.seal(SEALED, met.get("obligation", String.class), issue, deed.apply(issue));
        });
        return added.stream().map(met -> met.get("duty", String.class)).collect(Collectors.toSet());
    }
}
