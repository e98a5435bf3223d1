package vn.hue.ansinh.kit.notebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

public record WriteSheet(@NotEmpty List<@Valid Line> figures) {

    public record Line(@NotNull String indicator, BigDecimal value) {}
}
