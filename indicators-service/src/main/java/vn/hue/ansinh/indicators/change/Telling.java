package vn.hue.ansinh.indicators.change;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** Tells the other services what is new about things of the catalogue; about the others it is silent. */
@ApplicationScoped
public class Telling {
    private static final String KEEP = """
            insert into catalogue_told (kind, code, state, revision) values (:kind, :code, :state, :revision)
            on conflict (kind, code) do update set state = excluded.state, revision = excluded.revision
            """;

    private final EntityManager database;
    private final Outbox outbox;

    Telling(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** A thing with all that is told of it, by which it is known whether that is new: its text says it whole. */
    public interface Tellable {
        String code();

        OutgoingEvent as(int revision);
    }

    /** Works in the caller's transaction, which has the turn to change the catalogue. */
    public void tell(Kind kind, List<? extends Tellable> things) {
        Map<String, Told> before = before(kind);
        things.forEach(thing -> tell(kind, thing, before.get(thing.code())));
    }

    private void tell(Kind kind, Tellable thing, @Nullable Told before) {
        Told.anew(before, thing, 1).ifPresent(told -> record(kind, thing, told));
    }

    private void record(Kind kind, Tellable thing, Told told) {
        outbox.record(thing.as(told.revision()));
        database.createNativeQuery(KEEP)
                .setParameter("kind", kind.name())
                .setParameter("code", thing.code())
                .setParameter("state", told.state())
                .setParameter("revision", told.revision())
                .executeUpdate();
    }

    private Map<String, Told> before(Kind kind) {
        List<Tuple> rows = database.createNativeQuery(
                        "select code, state, revision from catalogue_told where kind = :kind", Tuple.class)
                .setParameter("kind", kind.name())
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Told(row.get(1, String.class), row.get(2, Integer.class))));
    }
}
