package vn.hue.ansinh.endtoend.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.core.ConditionTimeoutException;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/** The desks at which the yearly report of each agency is made. */
final class Desks {
    static final String DUTY = "R-02";
    /** Health: its report comes back once. */
    static final String RETURNED = "SYT";
    /** A Lưới: its own system hands in, and late. */
    static final String LATE = "UBND-481";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Desk> byAgency = new LinkedHashMap<>();

    private Desks() {}

    /**
     * One desk for each obligation of the year that the suite derived. A suite that has just begun hears of assignments
     * for some seconds more, and derives them meanwhile.
     */
    static Desks of(Door door, int year, int expected, Consumer<JsonNode> each) {
        Desks desks = new Desks();
        for (JsonNode obligation : obligations(door, year, expected)) {
            String agency = obligation.get("agency").asText();
            String id = obligation.get("id").asText();
            desks.byAgency.put(agency, agency.equals(LATE) ? Desk.ofMachine(door, id) : Desk.of(door, id));
            each.accept(obligation);
        }
        return desks;
    }

    private static List<JsonNode> obligations(Door door, int year, int expected) {
        Ask ask = Ask.get("/api/v1/obligations?period=" + year + "&duty=" + DUTY);
        try {
            return await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .atMost(PATIENCE)
                    .until(() -> door.all(ask), found -> found.size() >= expected);
        } catch (ConditionTimeoutException fewer) {
            throw new UnexpectedAnswer("After " + PATIENCE.toSeconds() + " s there are still not " + expected
                    + " agencies that owe the report " + DUTY + " of " + year + ". See ./ansinh logs reporting.");
        }
    }

    Desk of(String agency) {
        Desk desk = byAgency.get(agency);
        if (desk == null) {
            throw new IllegalStateException(agency + " owes no report " + DUTY);
        }
        return desk;
    }

    Collection<Desk> all() {
        return byAgency.values();
    }

    List<Desk> departments() {
        return all().stream().filter(desk -> !isDistrict(desk)).toList();
    }

    List<Desk> districtsInTime() {
        return all().stream()
                .filter(desk -> isDistrict(desk) && !desk.agency().equals(LATE))
                .toList();
    }

    private static boolean isDistrict(Desk desk) {
        return desk.agency().startsWith("UBND-");
    }
}
