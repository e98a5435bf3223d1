package vn.hue.ansinh.indicators.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(PlaceMessage message) {
        database.createNativeQuery(UPSERT)
                .setParameter("code", message.code())
                .setParameter("from", message.validFrom())
                .setParameter("to", message.validTo())
                .setParameter("level", message.level())
                .setParameter("name", message.name())
                .setParameter("parent", message.parent())
                .setParameter("revision", message.revision())
                .executeUpdate();
    }
}
