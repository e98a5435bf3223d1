package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.KnownPlace;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;

/** Figures of the Department of Health and of Huế city, in the words of a test. */
public final class SomeFigures {
    static final KnownIndicator HEALTH_INSURANCE =
            new KnownIndicator("IND-06-01", MeasureKind.RATE, 1, Level.COMMUNE, Set.of(), true, Yardstick.UNKNOWN);
    static final KnownIndicator CLEAN_WATER = new KnownIndicator(
            "IND-08-01",
            MeasureKind.RATE,
            1,
            Level.COMMUNE,
            Set.of("IND-08-01.U", "IND-08-01.R"),
            true,
            Yardstick.UNKNOWN);
    static final KnownIndicator NEW_JOBS = new KnownIndicator(
            "IND-03-02", MeasureKind.COUNT_FLOW, 0, Level.DISTRICT, Set.of(), true, Yardstick.UNKNOWN);
    static final KnownIndicator FLOOR_AREA =
            new KnownIndicator("IND-07-01", MeasureKind.MEAN, 2, Level.DISTRICT, Set.of(), true, Yardstick.UNKNOWN);
    static final KnownIndicator HUE_S = new KnownIndicator(
            "IND-09-06", MeasureKind.PROVINCE_ONLY, 1, Level.PROVINCE, Set.of(), true, Yardstick.UNKNOWN);
    static final KnownIndicator NOT_THEIRS = new KnownIndicator(
            "IND-05-01", MeasureKind.UNIT_SHARE, 1, Level.COMMUNE, Set.of(), false, Yardstick.UNKNOWN);

    static final KnownPlace PROVINCE = new KnownPlace("46@1989-07-01", "46", Level.PROVINCE, true, true);
    static final KnownPlace HUE = new KnownPlace("474@2021-07-01", "474", Level.DISTRICT, true, false);
    static final KnownPlace ELSEWHERE = new KnownPlace("501@1989-07-01", "501", Level.DISTRICT, false, false);

    static final Scope SCOPE = new Scope(
            List.of(HEALTH_INSURANCE, CLEAN_WATER, NEW_JOBS, FLOOR_AREA, HUE_S, NOT_THEIRS),
            List.of(PROVINCE, HUE, ELSEWHERE));

    private SomeFigures() {}

    public static Content aContent() {
        return Content.of(List.of(aFigure().at(PROVINCE.id())), null, null);
    }

    static Figure aFigure() {
        return figure("IND-06-01", "99.3", null, null);
    }

    static Figure figure(
            String indicator, @Nullable String value, @Nullable String numerator, @Nullable String denominator) {
        return new Figure(
                indicator,
                null,
                null,
                null,
                decimal(value),
                decimal(numerator),
                decimal(denominator),
                FigureStatus.E,
                null,
                null,
                false,
                null);
    }

    static Figure in(@Nullable String place, Figure figure) {
        return figure.at(place);
    }

    static Figure component(@Nullable String component, Figure figure) {
        return new Figure(
                figure.indicator(),
                component,
                figure.place(),
                null,
                figure.value(),
                null,
                null,
                figure.status(),
                null,
                null,
                false,
                null);
    }

    static Figure missing(@Nullable String value, FigureStatus status, @Nullable MissingReason reason) {
        return new Figure("IND-06-01", null, null, null, decimal(value), null, null, status, reason, null, false, null);
    }

    static Figure gap(@Nullable String numerator, @Nullable String denominator) {
        return new Figure(
                "IND-06-01",
                null,
                null,
                null,
                null,
                decimal(numerator),
                decimal(denominator),
                FigureStatus.M,
                MissingReason.NO_CASES,
                null,
                false,
                null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
