package vn.hue.ansinh.reporting.known;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator shall reach, in the wording that holds from one day to another.
 *
 * @param value the bound; null for a RANGE, which has {@code low} and {@code high} instead
 * @param tolerance of APPROX; null until somebody has decided it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Target(
        int seq,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        String periodKind,
        @Nullable Integer fromYear,
        int toYear,
        @Nullable String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Which one it is, and in which wording. */
    @JsonIgnore
    public String name() {
        return seq + "@" + validFrom;
    }

    /** Null where nobody can say: a tolerance that is not decided, a comparator of a later contract. */
    public @Nullable Boolean isMetBy(BigDecimal figure) {
        return switch (comparator) {
            case "RANGE" ->
                low == null || high == null ? null : figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0;
            case "APPROX" ->
                value == null || tolerance == null
                        ? null
                        : figure.subtract(value).abs().compareTo(tolerance) <= 0;
            default -> value == null ? null : isMet(figure.compareTo(value));
        };
    }

    private @Nullable Boolean isMet(int compared) {
        return switch (comparator) {
            case "GT" -> compared > 0;
            case "GE", "DONE_BY" -> compared >= 0;
            case "LT" -> compared < 0;
            case "LE" -> compared <= 0;
            case "EQ" -> compared == 0;
            default -> null;
        };
    }
}
