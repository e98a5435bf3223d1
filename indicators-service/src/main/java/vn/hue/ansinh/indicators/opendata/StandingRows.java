package vn.hue.ansinh.indicators.opendata;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hue.ansinh.indicators.indicator.Quantity;
import vn.hue.ansinh.indicators.observation.StandingView;
import vn.hue.ansinh.indicators.place.Structure;

/**
 * Rows of a file in the structure asked for: one for each place that a figure is counted under, and one for a figure that
 * is counted nowhere, for nothing that was stated is left out.
 */
record StandingRows(RowWriter writer, Structure structure, Map<String, Quantity> quantities) {

    void write(OpenRow row) throws IOException {
        List<StandingView> standings = standings(row);
        if (standings.isEmpty()) {
            writer.write(row);
        }
        for (StandingView standing : standings) {
            writer.write(row.in(standing));
        }
    }

    void finish() throws IOException {
        writer.finish();
    }

    private List<StandingView> standings(OpenRow row) {
        if (structure.isAsReported()) {
            return List.of();
        }
        Quantity quantity = Objects.requireNonNull(quantities.get(row.indicator()));
        return StandingView.all(row.amounts(), quantity.kind(), structure.of(row.place()));
    }
}
