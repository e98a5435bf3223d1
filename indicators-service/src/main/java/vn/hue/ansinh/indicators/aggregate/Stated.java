package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.MeasureKind;
import vn.hue.ansinh.indicators.observation.MissingReason;

/**
 * What was stated for the place above: one figure as it is, or, where the place of the structure asked for came of
 * several or is a part of one, what those make together.
 */
record Stated(List<Part> parts) {
    static final Stated NOTHING = new Stated(List.of());

    /**
     * Nothing where one of those of which the place came has stated nothing: what the others say is not the whole. Who had
     * no cases adds nothing to it and is no gap.
     */
    static Stated ofAll(List<Part> parts) {
        List<Part> saying = parts.stream()
                .filter(part -> part.missingReason() != MissingReason.NO_CASES)
                .toList();
        return saying.stream().allMatch(part -> part.value() != null) ? new Stated(saying) : NOTHING;
    }

    /** Null where nothing was stated, and where the parts cannot be put together. */
    @Nullable
    BigDecimal of(Indicator indicator) {
        if (parts.size() == 1 && isWhole(parts.get(0))) {
            return parts.get(0).value();
        }
        if (parts.isEmpty() || indicator.measureKind() == MeasureKind.PROVINCE_ONLY) {
            return null;
        }
        return indicator.measureKind().isRatio() ? ratio(indicator) : sum(Part::value);
    }

    /** Versions of the definition that it was measured by. */
    Stream<Integer> definitions() {
        return parts.stream().map(Part::definition).filter(Objects::nonNull);
    }

    boolean isDerived() {
        return parts.stream().anyMatch(part -> part.share() != null && !isWhole(part));
    }

    boolean isSynthetic() {
        return parts.stream().anyMatch(Part::synthetic);
    }

    private @Nullable BigDecimal ratio(Indicator indicator) {
        BigDecimal above = sum(Part::numerator);
        BigDecimal below = sum(Part::denominator);
        if (above == null || below == null || below.signum() == 0) {
            return null;
        }
        return above.multiply(indicator.countedPer()).divide(below, MathContext.DECIMAL128);
    }

    private @Nullable BigDecimal sum(Function<Part, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal one = amount.apply(part);
            if (one == null || part.share() == null) {
                return null;
            }
            sum = sum.add(one.multiply(part.share()));
        }
        return sum;
    }

    private static boolean isWhole(Part part) {
        return part.share() != null && part.share().compareTo(BigDecimal.ONE) == 0;
    }
}
