package vn.hue.ansinh.indicators.waiting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Our copy of what waits beside indicators, from the events of reporting-service. */
@ApplicationScoped
public class Waiting {
    /** Of what it takes in. */
    public static final Set<String> HEARD = Set.of(
            "obstacle.raised",
            "obstacle.escalated",
            "obstacle.decided",
            "explanation.requested",
            "explanation.answered");

    private static final String UPSERT = """
            insert into waiting (id, kind, indicator, open, told_at) values (:id, :kind, :indicator, :open, :at)
            on conflict (id) do update set open = excluded.open, told_at = excluded.told_at
            where waiting.told_at <= excluded.told_at
            """;
    private static final String COUNT = """
            select indicator, count(*) filter (where kind = 'OBSTACLE') as obstacles,
                   count(*) filter (where kind = 'EXPLANATION') as explanations
            from waiting where open and indicator in (:indicators) group by indicator
            """;

    private final EntityManager database;

    Waiting(EntityManager database) {
        this.database = database;
    }

    /** What is of another kind is passed by. */
    public void takeIn(IncomingEvent event) {
        switch (event.type()) {
            case "obstacle.raised", "obstacle.escalated" -> take(event.data(ObstacleMessage.class), true);
            case "obstacle.decided" -> take(event.data(ObstacleMessage.class), false);
            case "explanation.requested" -> take(event.data(ExplanationMessage.class), true);
            case "explanation.answered" -> take(event.data(ExplanationMessage.class), false);
            default -> {
                // Reports and obligations are others' business.
            }
        }
    }

    private void take(ObstacleMessage obstacle, boolean open) {
        if (obstacle.isBesideAnIndicator()) {
            write(obstacle.obstacle(), "OBSTACLE", obstacle.subject(), open, obstacle.at());
        }
    }

    private void take(ExplanationMessage request, boolean open) {
        write(request.request(), "EXPLANATION", request.indicator(), open, request.at());
    }

    private void write(UUID id, String kind, String indicator, boolean open, Instant at) {
        database.createNativeQuery(UPSERT)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("indicator", indicator)
                .setParameter("open", open)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** In one query for all; an indicator beside which nothing waits is left out. */
    public Map<String, WaitingView> of(Collection<String> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("indicators", indicators)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get("indicator", String.class),
                        row -> new WaitingView(row.get("obstacles", Long.class), row.get("explanations", Long.class))));
    }
}
