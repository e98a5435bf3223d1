package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;

/**
 * The numbers of one figure: there or missing, and in agreement with each other. A rate over 100 is none of its
 * business; more phones than owners really installed the province's app.
 */
final class ValueRules {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final Figure figure;
    private final KnownIndicator indicator;
    private final String pointer;
    private final List<FieldError> errors = new ArrayList<>();

    ValueRules(Figure figure, KnownIndicator indicator, String pointer) {
        this.figure = figure;
        this.indicator = indicator;
        this.pointer = pointer;
    }

    List<FieldError> errors() {
        checkPresence();
        checkNumber(figure.value(), "/value");
        checkNumber(figure.numerator(), "/numerator");
        checkNumber(figure.denominator(), "/denominator");
        // Numbers that are out of bounds are not reckoned with: one of them may have a million digits.
        if (errors.isEmpty()) {
            checkCount();
            checkRatio();
        }
        return errors;
    }

    private void checkPresence() {
        boolean saidMissing = figure.status() == FigureStatus.M;
        if (figure.value() != null) {
            note(saidMissing || figure.missingReason() != null, Mistake.VALUE_AND_MISSING_REASON, "/value");
        } else {
            note(!saidMissing, Mistake.VALUE_MISSING, "/value");
            note(saidMissing && figure.missingReason() == null, Mistake.VALUE_MISSING, "/missingReason");
            note(saidMissing && figure.numerator() != null, Mistake.PARTS_UNEXPECTED, "/numerator");
            note(saidMissing && figure.denominator() != null, Mistake.PARTS_UNEXPECTED, "/denominator");
        }
    }

    private void checkNumber(@Nullable BigDecimal number, String field) {
        if (number != null) {
            note(number.signum() < 0, Mistake.NEGATIVE_VALUE, field);
            note(isTooLong(number), Mistake.VALUE_OUT_OF_RANGE, field);
        }
    }

    static boolean isTooLong(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        long digitsBeforePoint = (long) shortest.precision() - shortest.scale();
        return shortest.precision() > MOST_DIGITS
                || digitsBeforePoint > MOST_DIGITS
                || shortest.scale() > MOST_DECIMALS;
    }

    private void checkCount() {
        if (indicator.kind().isCount() && figure.value() != null) {
            // Of most it is a whole number; an amount of money has the decimals of its indicator.
            boolean isFiner = figure.value().stripTrailingZeros().scale() > indicator.decimals();
            note(isFiner, Mistake.COUNT_NOT_WHOLE, "/value");
            note(figure.numerator() != null, Mistake.COUNT_WITH_PARTS, "/numerator");
            note(figure.denominator() != null, Mistake.COUNT_WITH_PARTS, "/denominator");
        }
    }

    private void checkRatio() {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (denominator == null || indicator.kind().isCount()) {
            return;
        }
        if (denominator.signum() == 0) {
            note(true, Mistake.DENOMINATOR_ZERO, "/denominator");
        } else if (numerator != null) {
            boolean overWhole = indicator.kind().isShareOfWhole() && numerator.compareTo(denominator) > 0;
            note(overWhole, Mistake.NUMERATOR_OVER_DENOMINATOR, "/numerator");
            checkAgreement(indicator.ratio(numerator, denominator));
        }
    }

    private void checkAgreement(BigDecimal ratio) {
        if (figure.value() != null) {
            BigDecimal printed = figure.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
            if (printed.compareTo(ratio) != 0) {
                errors.add(Mistake.VALUE_DISAGREES.in(pointer + "/value", ratio));
            }
        }
    }

    private void note(boolean wrong, Mistake mistake, String field) {
        if (wrong) {
            errors.add(mistake.in(pointer + field));
        }
    }
}
