package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** The desks at which the yearly report of each agency is made. */
final class Desks {
    static final String DUTY = "R-02";
    /** Health: its report comes back once. */
    static final String RETURNED = "SYT";
    /** A Lưới: its own system hands in, and late. */
    static final String LATE = "UBND-481";

    private final Map<String, Desk> byAgency = new LinkedHashMap<>();

    private Desks() {}

    /** One desk for each obligation of the year that the suite derived. */
    static Desks of(Door door, int year, Consumer<JsonNode> each) {
        Desks desks = new Desks();
        List<JsonNode> obligations = door.all(Ask.get("/api/v1/obligations?period=" + year + "&duty=" + DUTY));
        for (JsonNode obligation : obligations) {
            String agency = obligation.get("agency").asText();
            String id = obligation.get("id").asText();
            desks.byAgency.put(agency, agency.equals(LATE) ? Desk.ofMachine(door, id) : Desk.of(door, id));
            each.accept(obligation);
        }
        return desks;
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
