package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Per;

/** An indicator as the table shows it, with the verdict on the year and what the year is to reach. */
record Label(
        String code,
        String area,
        String name,
        String unit,
        MeasureKind kind,
        Per per,
        int decimals,
        List<String> components,
        @Nullable Verdict verdict,
        @Nullable Goal goal) {

    Label of(String part) {
        return new Label(code, area, name + ": " + part, unit, kind, per, decimals, components, verdict, goal);
    }
}
