package vn.hue.ansinh.agencies.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

/** All places of all days. */
@ApplicationScoped
public class Places {
    // In SQL, because only the columns' own collation sorts Vietnamese names and compares them with the cursor.
    private static final String PAGE = """
            select * from shown_place
            where :on between valid_from and coalesce(valid_to, 'infinity')
              and (cast(:level as text) is null or level = :level)
              and (cast(:parent as text) is null or :parent in (parent, split_part(parent, '@', 1)))
              and holds_words(search, :words)
              and (cast(:name as text) is null or (name, id) > (:name, :id))
            order by name, id
            limit :limit
            """;

    private final EntityManager database;
    private final Clock clock;

    Places(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<Place> page(PlaceFilter filter, PageRequest request) {
        List<String> after = request.after(2);
        Query query = database.createNativeQuery(PAGE, Place.class)
                .setParameter("on", filter.day(today()))
                .setParameter("level", filter.level())
                .setParameter("parent", filter.parent())
                .setParameter("words", filter.words())
                .setParameter("name", after.isEmpty() ? null : after.get(0))
                .setParameter("id", after.isEmpty() ? null : after.get(1))
                .setParameter("limit", request.limitAndOneMore());
        return Page.of(read(query), request, Place::sortKey);
    }

    /** The place of this id, or the one that bears this code on the day, by default today. */
    Optional<Place> find(String key, @Nullable LocalDate on) {
        if (key.contains("@")) {
            return Optional.ofNullable(database.find(Place.class, key));
        }
        Query query = database.createNativeQuery("""
                        select * from shown_place
                        where code = :code and :on between valid_from and coalesce(valid_to, 'infinity')
                        """, Place.class)
                .setParameter("code", key)
                .setParameter("on", on == null ? today() : on);
        return read(query).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.VIETNAM));
    }

    @SuppressWarnings("unchecked") // a native query of an entity answers that entity
    private static List<Place> read(Query query) {
        return (List<Place>) query.getResultList();
    }
}
