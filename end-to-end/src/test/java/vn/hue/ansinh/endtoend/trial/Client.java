package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;
import vn.hue.ansinh.endtoend.story.Desk;

/**
 * One agency's people: for each of its obligations they hand in, are sent back, correct and hand in again; every third
 * version is accepted, and written anew for the next one. Each request is repeated with its key until it is answered.
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
                String why = "Đề nghị rà soát bản " + (version - 1);
                if (isAccepted(version - 1)) {
                    desk.amend(why);
                } else {
                    desk.returnWith(why);
                }
                desk.rewrite(figures, "Bản " + version);
            }
            desk.submit();
            ledger.submitted(obligation, figures);
            if (isAccepted(version)) {
                desk.accept();
                ledger.accepted(obligation, figures);
            }
        }
    }

    private static boolean isAccepted(int version) {
        return version % 3 == 0;
    }

    /** Another value each time: odd ones in odd versions, so that each accepted one is a revision. */
    private ArrayNode figures(String obligation, int version) {
        ArrayNode drawn = StatedSeries.drawn(series, new Random(obligation.hashCode() * 31L + version));
        drawn.forEach(figure -> {
            int value = figure.get("value").asInt();
            ((ObjectNode) figure).put("value", value - value % 2 + version % 2);
        });
        return drawn;
    }
}
