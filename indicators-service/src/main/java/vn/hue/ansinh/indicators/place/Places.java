package vn.hue.ansinh.indicators.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Our copy of the places that agencies-service owns. */
@ApplicationScoped
public class Places {
    private static final String UPSERT = """
            insert into place (code, valid_from, valid_to, level, name, parent, revision)
            values (:code, :from, cast(:to as date), :level, :name, cast(:parent as text), :revision)
            on conflict (code, valid_from) do update
            set valid_to = excluded.valid_to, level = excluded.level, name = excluded.name,
                parent = excluded.parent, revision = excluded.revision
            where place.revision < excluded.revision
            """;

    private static final String NO_EDGES = "delete from place_edge where predecessor = :id";

    private static final String EDGE = """
            insert into place_edge (predecessor, successor, share, origin_share)
            values (:id, :successor, cast(:share as numeric), cast(:originShare as numeric))
            """;

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from place").executeUpdate();
        database.createNativeQuery("delete from place_edge").executeUpdate();
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(PlaceMessage message) {
        int news = database.createNativeQuery(UPSERT)
                .setParameter("code", message.code())
                .setParameter("from", message.validFrom())
                .setParameter("to", message.validTo())
                .setParameter("level", message.level())
                .setParameter("name", message.name())
                .setParameter("parent", message.parent())
                .setParameter("revision", message.revision())
                .executeUpdate();
        if (news > 0) {
            copyEdges(message);
        }
    }

    private void copyEdges(PlaceMessage message) {
        database.createNativeQuery(NO_EDGES).setParameter("id", message.id()).executeUpdate();
        List<PlaceMessage.Edge> edges = message.successors() == null ? List.of() : message.successors();
        for (PlaceMessage.Edge edge : edges) {
            database.createNativeQuery(EDGE)
                    .setParameter("id", message.id())
                    .setParameter("successor", edge.id())
                    .setParameter("share", edge.share())
                    .setParameter("originShare", edge.originShare())
                    .executeUpdate();
        }
    }
}
