package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Per;

/**
 * An indicator as the table shows it, with the verdict on the year and what the year is to reach.
 *
 * @param parts its components, where its targets bundle several measures
 */
record Label(
        String code,
        String area,
        String name,
        String unit,
        MeasureKind kind,
        Per per,
        int decimals,
        List<Part> parts,
        @Nullable Verdict verdict,
        @Nullable Goal goal) {

    /** A component. Its verdict is its own: what another one misses is not its fault. */
    record Part(String code, String name, @Nullable Verdict verdict) {}

    Label of(Part part) {
        return new Label(code, area, name + ": " + part.name(), unit, kind, per, decimals, parts, part.verdict(), goal);
    }
}
