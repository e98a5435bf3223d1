package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Random;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;
import vn.hue.ansinh.endtoend.story.Desk;

/**
 * One agency's people: for each of its obligations they hand in, are sent back, correct and hand in again, until the last
 * version is accepted. Each request is repeated with its key until it is answered.
 *
 * @param series indicator and place of each value that the agency can state
 */
record Client(Door door, List<String> obligations, List<StatedSeries> series, int versions, Ledger ledger)
        implements Runnable {

    @Override
    public void run() {
        obligations.forEach(this::report);
    }

    private void report(String obligation) {
        Desk desk = Desk.of(door, obligation);
        for (int version = 1; version <= versions; version++) {
            ArrayNode figures = figures(obligation, version);
            if (version == 1) {
                desk.draft(figures, "Bản " + version);
            } else {
                desk.returnWith("Đề nghị rà soát bản " + (version - 1));
                desk.rewrite(figures, "Bản " + version);
            }
            desk.submit();
            ledger.submitted(obligation, figures);
        }
        desk.accept();
    }

    private ArrayNode figures(String obligation, int version) {
        return StatedSeries.drawn(series, new Random(obligation.hashCode() * 31L + version));
    }
}
