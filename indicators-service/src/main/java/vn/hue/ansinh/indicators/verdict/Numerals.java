package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Figures as people read them: 17.000 and 2,27% in Vietnamese, 17,000 and 2.27% in English. */
record Numerals(Text unit, boolean share, int decimals) {
    /** Figures have twelve; their mean needs two more to be told from a bound of theirs. */
    static final int MOST_DECIMALS = 14;

    /**
     * With as many decimals as the indicator is printed with, and more where it takes more to print the bounds of its
     * target, or to tell the figure from them: "100% against at least 100%: not achieved" helps nobody.
     */
    static Numerals of(Text unit, Measure measure, List<BigDecimal> bounds, @Nullable BigDecimal figure) {
        int decimals = bounds.stream()
                .mapToInt(bound -> bound.stripTrailingZeros().scale())
                .reduce(measure.decimals(), Math::max);
        while (decimals < MOST_DECIMALS && looksLikeOneOf(bounds, figure, decimals)) {
            decimals++;
        }
        return new Numerals(unit, measure.share(), decimals);
    }

    private static boolean looksLikeOneOf(List<BigDecimal> bounds, @Nullable BigDecimal figure, int decimals) {
        return figure != null
                && bounds.stream()
                        .anyMatch(bound -> figure.compareTo(bound) != 0
                                && figure.setScale(decimals, RoundingMode.HALF_UP)
                                                .compareTo(bound)
                                        == 0);
    }

    /** So that a figure is printed whole where two more digits are enough: 99.75 and 0.25 make 100. */
    Numerals withRoomFor(BigDecimal figure) {
        int digits = Ratio.plain(figure).scale();
        return digits > decimals && digits <= decimals + 2 ? new Numerals(unit, share, digits) : this;
    }

    /**
     * A figure that has missed, as it is printed: what it cannot be printed with is taken off on the side of its target, so
     * that what is left, told from here, is never less than it is.
     *
     * @param more whether it is by more that it comes nearer
     */
    BigDecimal shortOf(BigDecimal figure, boolean more) {
        RoundingMode away = more ? RoundingMode.FLOOR : RoundingMode.CEILING;
        int digits = decimals;
        while (figure.signum() != 0 && figure.setScale(digits, away).signum() == 0) {
            digits++;
        }
        return figure.setScale(digits, away);
    }

    /** With its unit. */
    Text withUnit(BigDecimal value) {
        if (share) {
            return join(bare(value), Text.of("%", "%"));
        }
        return join(
                bare(value), Text.of(" " + unit.vi(), " " + (isOne(value) ? new OneOf(unit.en()).text() : unit.en())));
    }

    /** As it is printed. */
    boolean isOne(BigDecimal value) {
        return bare(value).en().equals("1");
    }

    Text bare(BigDecimal value) {
        return Text.of(print(value, '.', ','), print(value, ',', '.'));
    }

    private String print(BigDecimal value, char group, char decimal) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(decimal);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(Ratio.of(value).roundedVisibly(decimals).scale());
        return format.format(value);
    }

    static Text join(Text left, Text right) {
        return Text.of(left.vi() + right.vi(), left.en() + right.en());
    }
}
