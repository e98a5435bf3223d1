package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact fraction. Comparing multiplies crosswise, so no verdict ever hangs on a rounded quotient; rounding happens
 * once, half up, when a figure is shown. Therefore the formula needs no MathContext.
 *
 * @param over any number
 * @param under never zero; a sign is carried by {@code over}
 */
public record Ratio(BigDecimal over, BigDecimal under) implements Comparable<Ratio> {
    private static final int DECIMALS_SHOWN = 4;

    public Ratio {
        if (under.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing");
        }
        if (under.signum() < 0) {
            over = over.negate();
            under = under.negate();
        }
    }

    public static Ratio of(BigDecimal whole) {
        return new Ratio(whole, BigDecimal.ONE);
    }

    public static Ratio of(int over, int under) {
        return new Ratio(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    public Ratio dividedBy(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    public Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    public Ratio minus(BigDecimal other) {
        return new Ratio(over.subtract(other.multiply(under)), under);
    }

    public Ratio minus(Ratio other) {
        return new Ratio(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    public Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    public int signum() {
        return over.signum();
    }

    public boolean atLeast(BigDecimal bound) {
        return compareTo(of(bound)) >= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** For p, e and index: four decimals, without the zeros at the end, so that 1.5 is shown as 1.5. */
    public BigDecimal shown() {
        return rounded(DECIMALS_SHOWN);
    }

    /** As {@link #shown()}, with more digits where rounding would carry it to one of these marks or over it. */
    public BigDecimal shownBeside(List<BigDecimal> marks) {
        int digits = DECIMALS_SHOWN;
        while (!isOnTheSameSide(rounded(digits), marks)) {
            digits++;
        }
        return rounded(digits);
    }

    private boolean isOnTheSameSide(BigDecimal rounded, List<BigDecimal> marks) {
        return marks.stream().allMatch(mark -> rounded.compareTo(mark) == compareTo(of(mark)));
    }

    public BigDecimal rounded(int decimals) {
        return plain(over.divide(under, decimals, RoundingMode.HALF_UP));
    }

    /** As {@link #rounded}, with more digits where it would look like nothing and is not. */
    public BigDecimal roundedVisibly(int decimals) {
        int digits = decimals;
        while (signum() != 0 && rounded(digits).signum() == 0) {
            digits++;
        }
        return rounded(digits);
    }

    /** Whole where so few digits as figures may have can say it, else {@link #roundedVisibly}. */
    BigDecimal exactOrRounded(int decimals) {
        BigDecimal whole = over.divide(under, Numerals.MOST_DECIMALS, RoundingMode.HALF_UP);
        return Ratio.of(whole).compareTo(this) == 0 ? plain(whole) : roundedVisibly(decimals);
    }

    /** Without the zeros at the end, and never as 1E+2. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
