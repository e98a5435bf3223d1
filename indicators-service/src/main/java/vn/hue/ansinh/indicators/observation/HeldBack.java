package vn.hue.ansinh.indicators.observation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Which figures are held back from the public, since they stand for a few people or would give such a figure away. The
 * database knows from the moment a figure is written (see the migration {@code silent_by_place_and_year}); here it is only
 * asked.
 */
@ApplicationScoped
public class HeldBack {
    /** To be joined to the observation {@code o}; {@code h.indicator} is null where it is free. */
    public static final String JOIN = """
            left join held_back h on h.indicator = o.indicator and h.year = o.year and h.place_code = o.place_code
                and h.place_valid_from = o.place_valid_from and h.component_key = o.component_key
                and h.whole = (o.yearly and o.breakdown_key = '')
            """;

    // Of the observation k: one step into the key for each that is shown. Not "exists", for which all that is held back
    // may be read into memory first.
    static final String IS_HELD = """
            (
                select true from held_back h
                where h.indicator = k.indicator and h.year = k.year and h.place_code = k.place_code
                  and h.place_valid_from = k.place_valid_from and h.component_key = k.component_key
                  and h.whole = (k.yearly and k.breakdown_key = '')) is not null""";

    // One step into the key for each, without looking the figure itself up again.
    private static final String OF_THESE = """
            select s.number
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]),
                        cast(? as date[]), cast(? as text[]), cast(? as text[])) with ordinality
                 as s (indicator, period, place_code, place_valid_from, component_key, breakdown_key, number)
            join held_back h on h.indicator = s.indicator and h.year = cast(left(s.period, 4) as int)
                and h.place_code = s.place_code and h.place_valid_from = s.place_valid_from
                and h.component_key = s.component_key
                and h.whole = (length(s.period) = 4 and s.breakdown_key = '')
            """;

    private static final String AMONG =
            "select o.id from observation o " + JOIN + " where o.id = any (?) and h.indicator is not null";

    /** What the public is told instead of a figure. */
    public static final Text WORDS = Text.of(
            "Số liệu chỉ nói về rất ít người nên không công bố.",
            "The figure stands for very few people and is held back.");

    private final AgroalDataSource pool;

    HeldBack(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** In plain SQL: every report that is taken in asks this. */
    public Set<UUID> of(List<Observation> observations) {
        Set<UUID> ids = new HashSet<>();
        if (observations.isEmpty()) {
            return ids;
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement question = connection.prepareStatement(OF_THESE)) {
            bind(question, 1, keys(observations, Series::indicator));
            bind(question, 2, keys(observations, Series::period));
            bind(question, 3, keys(observations, Series::placeCode));
            bind(question, 4, keys(observations, each -> each.placeValidFrom().toString()));
            bind(question, 5, keys(observations, each -> Objects.toString(each.component(), "")));
            bind(question, 6, keys(observations, each -> Objects.toString(each.breakdown(), "")));
            try (ResultSet held = question.executeQuery()) {
                while (held.next()) {
                    ids.add(observations.get(held.getInt(1) - 1).id());
                }
            }
            return ids;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static void bind(PreparedStatement question, int index, String[] keys) throws SQLException {
        question.setArray(index, question.getConnection().createArrayOf("text", keys));
    }

    private static String[] keys(List<Observation> observations, Function<Series, String> key) {
        return observations.stream().map(Observation::series).map(key).toArray(String[]::new);
    }

    /** In plain SQL: every verdict that is read asks this. */
    public Set<UUID> among(Collection<UUID> observations) {
        Set<UUID> ids = new HashSet<>();
        if (observations.isEmpty()) {
            return ids;
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement question = connection.prepareStatement(AMONG)) {
            question.setArray(1, connection.createArrayOf("uuid", observations.toArray()));
            try (ResultSet held = question.executeQuery()) {
                while (held.next()) {
                    ids.add(held.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
