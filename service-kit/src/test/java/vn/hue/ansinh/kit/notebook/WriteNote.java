package vn.hue.ansinh.kit.notebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

public record WriteNote(
        @NotNull Integer id, @NotBlank @Size(max = 1000) String text, BigDecimal figure) {}
