package vn.hue.ansinh.indicators.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.MissingReason;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Places;

/**
 * Adds figures up where they lie. Each question is one statement, however many places and years it spans, and costs one
 * look into the key of the observations for each figure that could be part of the answer, whatever was stated before.
 */
@ApplicationScoped
class Aggregates {
    private final EntityManager database;
    private final Places places;

    Aggregates(EntityManager database, Places places) {
        this.database = database;
        this.places = places;
    }

    /** Of a structure asked for its day says which place is meant, as reported the last day of each year does. */
    void mustBeOne(AskedPlace asked, Scope scope) {
        if (scope.view().isAsReported()) {
            places.mustBeOne(
                    "place",
                    asked,
                    Period.ofYear(scope.from()).end(),
                    Period.ofYear(scope.to()).end());
        }
    }

    /** In the order of indicator, year and component. */
    List<Sum> sums(Scope scope) {
        return rows(AggregateSql.SUMS, scope).stream()
                .map(row -> new Sum(
                        group(row),
                        row.get("expected", Long.class),
                        row.get("reported", Long.class),
                        row.get("bare", Long.class),
                        row.get("value", BigDecimal.class),
                        row.get("numerator", BigDecimal.class),
                        row.get("denominator", BigDecimal.class),
                        word(row, "status", ObservationStatus.class),
                        row.get("synthetic", Boolean.class),
                        row.get("derived", Boolean.class)))
                .toList();
    }

    /** The figures that the sums are made of and those that stayed out, and what the place above states itself. */
    List<Part> parts(Scope scope) {
        return rows(AggregateSql.PARTS, scope).stream().map(Aggregates::part).toList();
    }

    private static Part part(Tuple row) {
        return new Part(
                group(row),
                row.get("name", String.class),
                row.get("place", String.class),
                row.get("period", String.class),
                row.get("counted", Boolean.class),
                row.get("counted_under", String.class),
                row.get("share", BigDecimal.class),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                word(row, "status", ObservationStatus.class),
                word(row, "missing_reason", MissingReason.class),
                row.get("synthetic", Boolean.class),
                word(row, "reason", Reason.class));
    }

    private List<Tuple> rows(String wanted, Scope scope) {
        Query query = database.createNativeQuery(AggregateSql.of(scope, wanted), Tuple.class)
                .setParameter("indicators", scope.indicators())
                .setParameter("place", scope.place())
                .setParameter("from", scope.from())
                .setParameter("to", scope.to())
                .setParameter("structure", scope.view().day())
                .setParameter("asOf", scope.asOf());
        if (scope.over() == Over.PLACES) {
            query.setParameter("level", scope.level().name());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    private static Group group(Tuple row) {
        return new Group(
                row.get("indicator", String.class), row.get("component", String.class), row.get("year", Integer.class));
    }

    private static <E extends Enum<E>> @Nullable E word(Tuple row, String column, Class<E> words) {
        String text = row.get(column, String.class);
        return text == null ? null : Enum.valueOf(words, text);
    }
}
