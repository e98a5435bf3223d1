package vn.hue.ansinh.indicators.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

record DefinitionView(
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Text standard,
        @Nullable String source,
        boolean seriesBreak) {}
