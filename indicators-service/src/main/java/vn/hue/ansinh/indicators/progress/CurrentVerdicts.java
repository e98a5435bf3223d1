package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.kit.time.Zones;

/** The verdicts as they are now, kept ready for those who ask for nothing else. */
@ApplicationScoped
class CurrentVerdicts {
    /** Grows with each change of {@link ProgressView} or of the rules: what was written in an older form is judged anew. */
    static final int FORM = 21;

    // Where the clock was put back, figures are there that become known only later: until then, and no longer.
    private static final String PUT = """
        insert into verdict_current (indicator, verdicts, form, as_of, good_until)
        values (:indicator, cast(:verdicts as jsonb), :form, :at, least(cast(:until as timestamptz), (
            select min(o.recorded_at)
            from plan_series s
            join observation o on o.indicator = s.indicator and o.period = s.period and o.place_code = s.place_code
              and o.place_valid_from = s.place_valid_from and o.component_key = s.component_key
              and o.breakdown_key = ''
            where s.indicator = :indicator and o.recorded_at > cast(:at as timestamptz))))
        on conflict (indicator) do update
        set verdicts = excluded.verdicts, form = excluded.form, as_of = excluded.as_of,
            good_until = excluded.good_until
        """;

    private static final String GOOD = """
        select indicator, cast(verdicts as text) as verdicts from verdict_current
        where indicator in (:codes) and form = :form and as_of <= :now and good_until > :now
        """;

    private static final TypeReference<List<ProgressView>> VERDICTS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    CurrentVerdicts(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The verdicts on all targets of each indicator that are still good; the others are left out. */
    Map<String, List<ProgressView>> of(Collection<String> indicators, Instant now) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(GOOD, Tuple.class)
                .setParameter("codes", indicators)
                .setParameter("form", FORM)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> KeptJson.read(json, row.get(1, String.class), VERDICTS)));
    }

    /** @param verdicts on all targets of these indicators, as of now */
    void put(Collection<String> indicators, List<Progress> verdicts, Instant now) {
        Map<String, List<Progress>> of = verdicts.stream()
                .collect(groupingBy(progress -> progress.indicator().code()));
        // Days begin at midnight, and with them what was published or decided for that day.
        Instant midnight = LocalDate.ofInstant(now, Zones.VIETNAM)
                .plusDays(1)
                .atStartOfDay(Zones.VIETNAM)
                .toInstant();
        for (String indicator : indicators) {
            database.createNativeQuery(PUT)
                    .setParameter("indicator", indicator)
                    .setParameter("verdicts", text(of.getOrDefault(indicator, List.of())))
                    .setParameter("form", FORM)
                    .setParameter("at", now)
                    .setParameter("until", midnight)
                    .executeUpdate();
        }
    }

    /** Without the lead: assignments come and go, and are asked for anew. */
    private String text(List<Progress> verdicts) {
        try {
            return json.writerFor(VERDICTS)
                    .writeValueAsString(verdicts.stream()
                            .map(progress -> ProgressView.of(progress, null))
                            .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
