package vn.hue.ansinh.reporting.naming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Of an indicator: what a table needs to show it. */
public record IndicatorNamed(
        String code,
        String plan,
        String area,
        Text name,
        Text unit,
        String measureKind,
        int decimals,
        List<String> components,
        @Nullable LocalDate lastDay,
        long revision) {}
