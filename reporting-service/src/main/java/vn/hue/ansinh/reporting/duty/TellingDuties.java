package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells the other services what is new about duties: agencies are assigned to them. About the others it is silent. */
@ApplicationScoped
public class TellingDuties {
    private static final String KEEP = """
            insert into duty_told (code, state, revision) values (:code, :state, :revision)
            on conflict (code) do update set state = excluded.state, revision = excluded.revision
            """;

    private final Duties duties;
    private final EntityManager database;
    private final Outbox outbox;

    TellingDuties(Duties duties, EntityManager database, Outbox outbox) {
        this.duties = duties;
        this.database = database;
        this.outbox = outbox;
    }

    private record Told(String state, int revision) {}

    /** Works in the caller's transaction. */
    public void tell() {
        Map<String, Told> before = before();
        duties.list("order by code").forEach(duty -> tell(duty, before.get(duty.code())));
    }

    private void tell(Duty duty, @Nullable Told before) {
        String whole = duty.told(0).toString();
        String state =
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
        if (before != null && before.state().equals(state)) {
            return;
        }
        int revision = before == null ? 1 : before.revision() + 1;
        outbox.record(duty.told(revision).event());
        database.createNativeQuery(KEEP)
                .setParameter("code", duty.code())
                .setParameter("state", state)
                .setParameter("revision", revision)
                .executeUpdate();
    }

    private Map<String, Told> before() {
        List<Tuple> rows = database.createNativeQuery("select code, state, revision from duty_told", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Told(row.get(1, String.class), row.get(2, Integer.class))));
    }
}
