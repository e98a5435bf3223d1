package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was last said about series, whoever said it; that a figure is taken back is a last word, too. */
@ApplicationScoped
public class LastWords {
    // One step into the unique index for each series.
    private static final String LAST = """
            select o.*
            from unnest(cast(:indicators as text[]), cast(:periods as text[]), cast(:places as text[]),
                        cast(:days as date[]), cast(:components as text[]), cast(:breakdowns as text[]))
                 as s (indicator, period, place_code, place_valid_from, component_key, breakdown_key)
            cross join lateral (
                select n.* from observation n
                where n.indicator = s.indicator and n.period = s.period and n.place_code = s.place_code
                  and n.place_valid_from = s.place_valid_from and n.component_key = s.component_key
                  and n.breakdown_key = s.breakdown_key
                order by n.revision desc limit 1) o
            """;

    private final EntityManager database;

    LastWords(EntityManager database) {
        this.database = database;
    }

    /** Of those about which anything was ever said. */
    public Map<Series, Observation> about(Collection<Series> all) {
        List<Series> series = all.stream().distinct().toList();
        List<Observation> last = database.createNativeQuery(LAST, Observation.class)
                .setParameter("indicators", keys(series, Series::indicator))
                .setParameter("periods", keys(series, Series::period))
                .setParameter("places", keys(series, Series::placeCode))
                .setParameter("days", keys(series, each -> each.placeValidFrom().toString()))
                .setParameter("components", keys(series, each -> orEmpty(each.component())))
                .setParameter("breakdowns", keys(series, each -> orEmpty(each.breakdown())))
                .getResultList();
        return last.stream().collect(toMap(Observation::series, Function.identity()));
    }

    private static String[] keys(List<Series> series, Function<Series, String> key) {
        return series.stream().map(key).toArray(String[]::new);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
