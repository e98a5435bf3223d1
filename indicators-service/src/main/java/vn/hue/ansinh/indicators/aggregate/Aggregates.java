package vn.hue.ansinh.indicators.aggregate;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.indicators.observation.Audience;
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
    private static final int DIGITS_OF_A_SHARE = 4;

    private final EntityManager database;
    private final Places places;
    private final Audience audience;

    Aggregates(EntityManager database, Places places, Audience audience) {
        this.database = database;
        this.places = places;
        this.audience = audience;
    }

    /**
     * Of a structure asked for its day says which place is meant, as reported the last day of each year does; parts of a
     * year are from all of its days.
     */
    void mustBeOne(AskedPlace asked, Scope scope) {
        if (scope.view().isAsReported()) {
            Period first = Period.ofYear(scope.from());
            places.mustBeOne(
                    "place",
                    asked,
                    scope.looksWithinYears() ? first.start() : first.end(),
                    Period.ofYear(scope.to()).end());
        }
    }

    /** What a province consists of on a day: districts, or communes where there are no districts (any more). */
    Level below(String province, LocalDate day) {
        boolean byCommune = !places.hasBelow(province, Level.DISTRICT.name(), day)
                && places.hasBelow(province, Level.COMMUNE.name(), day);
        return byCommune ? Level.COMMUNE : Level.DISTRICT;
    }

    /** In the order of indicator, year and component. */
    List<Sum> sums(Scope scope) {
        List<Tuple> rows = rows(AggregateSql.SUMS, scope);
        Set<Group> silent = audience.mayKnowTheFew()
                ? Set.of()
                : rows.stream()
                        .filter(row -> givesAFewAway(row, scope))
                        .map(row -> group(row).whole())
                        .collect(toSet());
        return rows.stream()
                .map(row -> sum(
                        row, isAboutFigures(row) && silent.contains(group(row).whole())))
                .toList();
    }

    private static Sum sum(Tuple row, boolean silent) {
        return new Sum(
                group(row),
                row.get("expected", Long.class),
                row.get("reported", Long.class),
                row.get("without_cases", Long.class),
                row.get("share", BigDecimal.class).setScale(DIGITS_OF_A_SHARE, RoundingMode.HALF_UP),
                word(row, "unusable", Reason.class),
                amount(row, "value", silent),
                amount(row, "numerator", silent),
                amount(row, "denominator", silent),
                word(row, "status", ObservationStatus.class),
                row.get("definition_version", Integer.class),
                row.get("synthetic", Boolean.class),
                row.get("derived", Boolean.class),
                silent);
    }

    /** Of a component that nobody has stated there is nothing to be silent about. */
    private static boolean isAboutFigures(Tuple sum) {
        return sum.get("value", BigDecimal.class) != null;
    }

    /**
     * Where figures of a few are in it, a sum can be told once all places are in, as they were then, the silent ones under
     * each parent hide each other in it as well, and what the place above them states is no secret itself: before, each that
     * comes would be the difference. Over time that is never so, nor of breakdowns and parts of a year, of which all are
     * silent beside one: together they may be a few themselves; nor in another structure, which puts others beside them.
     * One component that cannot be told is what the total leaves of the others.
     */
    private static boolean givesAFewAway(Tuple sum, Scope scope) {
        return sum.get("held", Long.class) > 0
                && (scope.over().isOfTime()
                        || scope.cut().isOfParts()
                        || !scope.view().isAsReported()
                        || sum.get("reported", Long.class) < sum.get("expected", Long.class)
                        || sum.get("secret", Boolean.class));
    }

    /** The figures that the sums are made of and those that stayed out, and what the place above states itself. */
    List<Part> parts(Scope scope) {
        boolean tellAll = audience.mayKnowTheFew();
        return rows(AggregateSql.PARTS, scope).stream()
                .map(row -> part(row, !tellAll && row.get("held", Boolean.class)))
                .toList();
    }

    private static Part part(Tuple row, boolean silent) {
        return new Part(
                group(row),
                row.get("name", String.class),
                row.get("place", String.class),
                row.get("period", String.class),
                row.get("counted", Boolean.class),
                row.get("counted_under", String.class),
                row.get("share", BigDecimal.class),
                amount(row, "value", silent),
                amount(row, "numerator", silent),
                amount(row, "denominator", silent),
                word(row, "status", ObservationStatus.class),
                word(row, "missing_reason", MissingReason.class),
                row.get("definition_version", Integer.class),
                row.get("synthetic", Boolean.class),
                silent,
                word(row, "reason", Reason.class));
    }

    private static @Nullable BigDecimal amount(Tuple row, String column, boolean silent) {
        return silent ? null : row.get(column, BigDecimal.class);
    }

    private List<Tuple> rows(String wanted, Scope scope) {
        Query query = database.createNativeQuery(AggregateSql.of(scope, wanted), Tuple.class)
                .setParameter("indicators", scope.indicators())
                .setParameter("place", scope.place())
                .setParameter("from", scope.from())
                .setParameter("to", scope.to())
                .setParameter("breakdown", scope.cut().breakdown().text())
                .setParameter("asOf", scope.asOf());
        if (scope.over() != Over.TIME) {
            query.setParameter("structure", scope.view().day())
                    .setParameter("months", scope.cut().frequency().months());
        }
        if (scope.over() == Over.PLACES) {
            query.setParameter("level", scope.level().name());
        }
        if (scope.over() == Over.YEARS) {
            query.setParameter("span", scope.span());
        }
        if (wanted.equals(AggregateSql.SUMS)) {
            query.setParameter("emptyToo", !scope.cut().isOfParts());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    private static Group group(Tuple row) {
        return new Group(
                row.get("indicator", String.class),
                row.get("component", String.class),
                row.get("breakdown", String.class).isEmpty() ? null : row.get("breakdown", String.class),
                row.get("span", String.class));
    }

    private static <E extends Enum<E>> @Nullable E word(Tuple row, String column, Class<E> words) {
        String text = row.get(column, String.class);
        return text == null ? null : Enum.valueOf(words, text);
    }
}
