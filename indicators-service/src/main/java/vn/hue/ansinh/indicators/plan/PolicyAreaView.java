package vn.hue.ansinh.indicators.plan;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

record PolicyAreaView(
        String code,
        String plan,
        int number,
        String slug,
        Text name,
        String section,
        @Nullable String lead) {}
