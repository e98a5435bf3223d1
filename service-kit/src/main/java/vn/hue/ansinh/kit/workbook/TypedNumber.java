package vn.hue.ansinh.kit.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as somebody typed it into a spreadsheet. Spreadsheets count in doubles and make digits up beyond the fifteenth:
 * 99.299999999999997 was typed as 99.3, and without thirteen zeros that nobody stands for. What can be no double is read
 * digit by digit.
 */
public final class TypedNumber {
    private static final MathContext DIGITS = new MathContext(15);
    private static final MathContext ALL_OF_A_DOUBLE = new MathContext(17);
    private static final int LARGEST_EXPONENT = 400;

    private TypedNumber() {}

    /** @param raw as it stands in the file */
    public static BigDecimal of(String raw) {
        BigDecimal number = new BigDecimal(raw);
        if (number.signum() == 0 && Math.abs((long) number.scale()) > DIGITS.getPrecision()) {
            // Zero with a billion zeros behind it is small enough for every rule, and fills the memory all the same.
            return BigDecimal.ZERO;
        }
        if (number.precision() <= DIGITS.getPrecision() || !isPrintable(number) || isWrittenOut(raw, number)) {
            return number;
        }
        BigDecimal typed = number.round(DIGITS).stripTrailingZeros();
        return typed.scale() < 0 ? typed.setScale(0) : typed;
    }

    /**
     * Programs that know exact numbers write them out; a double is never written with more digits than seventeen, nor as
     * a long whole number without an exponent.
     */
    private static boolean isWrittenOut(String raw, BigDecimal number) {
        boolean whole = raw.chars().allMatch(letter -> letter == '-' || letter >= '0' && letter <= '9');
        return whole || number.round(ALL_OF_A_DOUBLE).compareTo(number) != 0;
    }

    /** No spreadsheet knows another one; written out it could fill the memory. */
    public static boolean isPrintable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
    }
}
