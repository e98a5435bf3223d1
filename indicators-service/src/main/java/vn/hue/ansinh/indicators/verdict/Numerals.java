package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.hue.ansinh.kit.problem.Text;

/** Figures as people read them: 17.000 and 2,27% in Vietnamese, 17,000 and 2.27% in English. */
record Numerals(Text unit, Measure measure) {

    /** With its unit, rounded to the decimals the indicator is printed with. */
    Text withUnit(BigDecimal value) {
        return measure.share()
                ? join(bare(value), Text.of("%", "%"))
                : join(bare(value), Text.of(" " + unit.vi(), " " + unit.en()));
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
        format.setMaximumFractionDigits(measure.decimals());
        return format.format(value);
    }

    static Text join(Text left, Text right) {
        return Text.of(left.vi() + right.vi(), left.en() + right.en());
    }
}
