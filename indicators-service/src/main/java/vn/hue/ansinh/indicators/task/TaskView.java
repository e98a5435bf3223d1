package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

record TaskView(
        String code,
        String plan,
        @Nullable String area,
        Text title,
        String section,
        @Nullable LocalDate deadline,
        @Nullable String deadlinePrecision,
        @Nullable String recurrence,
        @Nullable String lead,
        List<String> coordinators,
        List<String> indicators,
        List<String> legalReferences) {}
