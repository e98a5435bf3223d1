package vn.hue.ansinh.agencies.hand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

/** All that people set by hand, oldest first. */
@ApplicationScoped
class RegistryChanges {
    private static final String PAGE = """
            select key, kind, subject, cast(state as text) as state, recorded_at, recorded_by from registry_change
            where key > :after
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:subject as text) is null or subject = :subject)
            order by key limit :rows
            """;

    private final EntityManager database;

    RegistryChanges(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Page<RegistryChangeView> page(@Nullable String kind, @Nullable String subject, PageRequest request) {
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("after", request.after().orElse(""))
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("rows", request.limitAndOneMore())
                .getResultList();
        return Page.of(rows.stream().map(RegistryChanges::view).toList(), request, RegistryChangeView::key);
    }

    private static RegistryChangeView view(Tuple row) {
        return new RegistryChangeView(
                row.get("key", String.class),
                row.get("kind", String.class),
                row.get("subject", String.class),
                row.get("state", String.class),
                row.get("recorded_at", Instant.class).atZone(Zones.VIETNAM).toOffsetDateTime(),
                row.get("recorded_by", String.class));
    }
}
