package vn.hue.ansinh.agencies.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a place went where, as an administrator states them.
 *
 * @param basis the document or the figures they rest on
 */
record SetShares(
        @NotBlank @Size(max = 300) String basis,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Share> successors) {

    /**
     * @param place id of a successor
     * @param share part of this place's amounts that went there, above 0 and up to 1
     * @param originShare part of the successor's amounts that comes from this place; null where nobody knows
     */
    record Share(
            @NotBlank @Size(max = 20) String place,

            @NotNull @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal share,

            @Nullable @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal originShare) {}
}
