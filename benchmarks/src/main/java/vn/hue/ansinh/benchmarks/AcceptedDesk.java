package vn.hue.ansinh.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;

/** The report of one year on a figure of the whole province, by which a verdict moves: each version is accepted at once. */
final class AcceptedDesk {
    private static final StatedSeries BEDS = new StatedSeries("IND-06-01", "46@1989-07-01");

    private final Door gateway;
    private final int year;
    private final WorkingDesk desk;
    private int versions;
    private int value;

    private AcceptedDesk(Door gateway, int year) {
        this.gateway = gateway;
        this.year = year;
        this.desk = new WorkingDesk(gateway, "R-02." + year + ".SYT", List.of(BEDS));
        desk.begin();
    }

    static List<AcceptedDesk> of(Door gateway, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> new AcceptedDesk(gateway, year))
                .toList();
    }

    /** Returns once the reviewer was answered that the next figure is accepted. */
    void handIn() {
        value = versions % 100;
        desk.handInAccepted(figure(), versions > 0);
        versions++;
    }

    boolean isShown() {
        return gateway.ask(Ask.get("/api/v1/indicators/" + BEDS.indicator() + "/observations?place=" + BEDS.place()
                                + "&from=" + year + "&to=" + year))
                        .expect(200)
                        .at("/items/0/value")
                        .asInt(-1)
                == value;
    }

    private ArrayNode figure() {
        ArrayNode figures = StatedSeries.drawn(List.of(BEDS), new Random(value));
        // An invented figure would not take the place of a published one.
        ((ObjectNode) figures.get(0)).put("value", value).put("synthetic", false);
        return figures;
    }
}
