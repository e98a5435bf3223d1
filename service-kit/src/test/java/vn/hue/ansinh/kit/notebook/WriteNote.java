package vn.hue.ansinh.kit.notebook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

public record WriteNote(
        @NotNull Integer id,
        @NotNull @Size(min = 1, max = 1000) String text,
        BigDecimal figure) {}
