package vn.hue.ansinh.indicators.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.kit.time.Zones;

/** Describes the figures for machines: what they are, whose, from when to when, and under which terms. */
@ApplicationScoped
class Describing {
    // A row for each indicator, kept when figures are stated: nothing is counted here.
    private static final String EXTENT = """
            select min(first_day) as first_day, max(last_day) as last_day,
                   min(first_recorded) as first_recorded, max(last_recorded) as last_recorded
            from indicator_extent
            """;

    private final EntityManager database;
    private final Licence licence;
    private final Publisher publisher;

    Describing(EntityManager database, Licence licence, Publisher publisher) {
        this.database = database;
        this.licence = licence;
        this.publisher = publisher;
    }

    String licence() {
        return licence.address();
    }

    /** @param structure what the address of the file says of it; empty where nothing */
    CsvMetadataView columns(String base, String structure) {
        return CsvMetadataView.of(origin(base), structure);
    }

    DatasetView dataset(String base, List<Indicator> indicators) {
        return DatasetView.of(origin(base), indicators);
    }

    private Origin origin(String base) {
        return new Origin(base, licence, publisher, extent());
    }

    private @Nullable Extent extent() {
        Tuple row = (Tuple) database.createNativeQuery(EXTENT, Tuple.class).getSingleResult();
        LocalDate first = row.get("first_day", LocalDate.class);
        return first == null
                ? null
                : new Extent(
                        first,
                        row.get("last_day", LocalDate.class),
                        moment(row.get("first_recorded", Instant.class)),
                        moment(row.get("last_recorded", Instant.class)));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(Zones.VIETNAM).toOffsetDateTime();
    }
}
