package vn.hue.ansinh.indicators.observation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.place.Structures;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Reads the figures of one indicator page by page: what is asked most often, in plain SQL. */
@ApplicationScoped
class SeriesPages {
    // A period begins with its year, so a range of years is a range of the index, whose order this is.
    private static final String ASKED_FOR = " and o.indicator = ? and o.period >= ? and o.period < ?";

    private static final String OF_PLACE = " and o.place_code = ?";
    private static final String OF_PLACE_SINCE = " and o.place_valid_from = ?";
    // By the codes alone the index is searched for each place, and not walked along from one to the next.
    private static final String OF_STANDING = " and o.place_code = any (string_to_array(?, ','))"
            + " and o.place_code || '@' || o.place_valid_from = any (string_to_array(?, ','))";
    private static final String OF_COMPONENT = " and o.component_key = ?";

    private static final String NOT_TAKEN_BACK = " and not k.withdrawn";

    private final AgroalDataSource database;
    private final Structures structures;

    SeriesPages(AgroalDataSource database, Structures structures) {
        this.database = database;
        this.structures = structures;
    }

    /** Refuses a code that stood for different places, if the question does not say in which structure. */
    Structure structure(ObservationQuery query, Instant now) {
        return structures.of(query.view(now), SeriesQuery.PLACE, query.place(), query.firstDay(), query.lastDay());
    }

    /** What was known of an indicator, by period, place, component, breakdown and revision. */
    Page<ListedObservation> page(String indicator, ObservationQuery query, Instant asOf, Structure structure) {
        Walk walk = query.includesHistory() ? Walk.REVISIONS : Walk.SERIES;
        Conditions asked = asked(walk, indicator, query, asOf);
        ofPlace(query.place(), structure, asked);
        List<String> after = query.page().after(SortKeys.COUNT);
        if (!after.isEmpty()) {
            asked.add(" and " + walk.behind(), walk.keys(SortKeys.read(after)).toArray());
        }
        asked.add(walk.order() + " limit ?", query.page().limitAndOneMore());
        return Page.of(read(asked), query.page(), listed -> SortKeys.of(listed.observation()));
    }

    private List<ListedObservation> read(Conditions asked) {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(asked.sql())) {
            asked.bindTo(question);
            return ListedObservation.read(question);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static Conditions asked(Walk walk, String indicator, ObservationQuery query, Instant asOf) {
        Conditions asked = new Conditions()
                .add("select " + ListedObservation.COLUMNS + walk.from() + "where " + walk.condition(), asOf)
                .add(
                        ASKED_FOR,
                        indicator,
                        String.format("%04d", query.firstDay().getYear()),
                        String.format("%04d", query.lastDay().getYear() + 1));
        if (!query.component().isEmpty()) {
            asked.add(OF_COMPONENT, query.component());
        }
        query.breakdown().ifPresent(wanted -> asked.add(" and " + wanted.condition(), wanted.text()));
        return walk == Walk.SERIES ? asked.add(NOT_TAKEN_BACK) : asked;
    }

    private static void ofPlace(AskedPlace place, Structure structure, Conditions asked) {
        if (place.isAny()) {
            return;
        }
        if (!structure.isAsReported()) {
            asked.add(OF_STANDING, String.join(",", structure.originCodes()), String.join(",", structure.origins()));
            return;
        }
        asked.add(OF_PLACE, place.code());
        Optional.ofNullable(place.since()).ifPresent(since -> asked.add(OF_PLACE_SINCE, since));
    }
}
