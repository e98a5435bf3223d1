package vn.hue.ansinh.indicators.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.indicators.observation.Audience;
import vn.hue.ansinh.indicators.observation.Confidentiality;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Revised;
import vn.hue.ansinh.indicators.observation.Walk;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

/** Finds where estimates, and provisional figures, became final, and says how far off they were. */
@ApplicationScoped
class Revisions {
    private static final String SAME_SERIES = """
            %1$s.indicator = o.indicator and %1$s.period = o.period and %1$s.place_code = o.place_code
                  and %1$s.place_valid_from = o.place_valid_from and %1$s.component_key = o.component_key
                  and %1$s.breakdown_key = o.breakdown_key and %1$s.revision < o.revision
                  and %1$s.recorded_at <= ? and (%2$s or not %1$s.synthetic)
            """;

    // The first of those that were stated since the figure was last final; none where it was final just before.
    private static final String ROWS =
            """
            select o.indicator, o.component, o.place_code, o.place_valid_from, o.period, o.breakdown,
                   o.synthetic or e.synthetic as synthetic,
                   e.value as first_value, e.status as first_status, e.revision as first_revision,
                   e.recorded_at as first_recorded_at, o.value, o.status, o.revision, o.recorded_at,
                   h.indicator is not null as held
            """ + Walk.REVISIONS.from() + HeldBack.JOIN + """
            cross join lateral (
                select n.value, n.status, n.revision, n.recorded_at, n.synthetic from observation n
                where\s""" + SAME_SERIES.formatted("n", "{invented}") + """
                  and n.status in ('E', 'P') and n.revision > coalesce((
                      select max(f.revision) from observation f
                      where\s"""
                    + SAME_SERIES.formatted("f", "{invented}") + """
                        and f.status in ('A', 'B')), 0)
                order by n.revision limit 1) e
            """;

    private static final String BECAME_FINAL = "o.revision > 1 and o.status in ('A', 'B')";

    private final EntityManager database;
    private final Audience audience;

    Revisions(EntityManager database, Audience audience) {
        this.database = database;
        this.audience = audience;
    }

    Page<RevisionView> page(Selection wanted, PageRequest request) {
        wanted.always(BECAME_FINAL);
        List<String> after = request.after(Keys.COUNT);
        if (!after.isEmpty()) {
            wanted.after(Keys.read(after));
        }
        // A real figure comes of real ones, unless the invented ones are asked for.
        String rows = ROWS.replace("{invented}", wanted.tellsInvented() ? "true" : "false");
        Query query = database.createNativeQuery(
                rows + wanted.where() + wanted.order() + " limit " + request.limitAndOneMore(), Tuple.class);
        List<Object> bound = new ArrayList<>();
        // What was known by then of the figures before, as it is asked in front of all conditions.
        bound.addAll(Collections.nCopies(2, wanted.asOf().atOffset(ZoneOffset.UTC)));
        bound.addAll(wanted.values());
        for (int index = 0; index < bound.size(); index++) {
            query.setParameter(index + 1, bound.get(index));
        }
        boolean tellAll = audience.mayKnowTheFew();
        List<RevisionView> found = ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row, tellAll)).toList();
        return Page.of(found, request, Revisions::keys);
    }

    private static RevisionView view(Tuple row, boolean tellAll) {
        boolean held = row.get("held", Boolean.class);
        RevisionView.StatedView estimate = stated(row, "first_", tellAll || !held);
        RevisionView.StatedView outcome = stated(row, "", tellAll || !held);
        return new RevisionView(
                row.get("indicator", String.class),
                row.get("component", String.class),
                new PlaceKey(row.get("place_code", String.class), row.get("place_valid_from", LocalDate.class)),
                row.get("period", String.class),
                row.get("breakdown", String.class),
                estimate,
                outcome,
                Revised.percent(estimate.value(), outcome.value()),
                held ? Confidentiality.C : Confidentiality.F,
                row.get("synthetic", Boolean.class));
    }

    /** @param which of the two that the row holds: the first, or the final one without a name */
    private static RevisionView.StatedView stated(Tuple row, String which, boolean open) {
        return new RevisionView.StatedView(
                open ? row.get(which + "value", BigDecimal.class) : null,
                ObservationStatus.valueOf(row.get(which + "status", String.class)),
                row.get(which + "revision", Integer.class),
                row.get(which + "recorded_at", Instant.class)
                        .atZone(Zones.VIETNAM)
                        .toOffsetDateTime());
    }

    private static List<Object> keys(RevisionView last) {
        return List.of(
                last.indicator(),
                last.period(),
                last.place().code(),
                last.place().validFrom(),
                Objects.requireNonNullElse(last.component(), ""),
                Objects.requireNonNullElse(last.breakdown(), ""),
                last.outcome().revision());
    }
}
