package vn.hue.ansinh.indicators.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Known;
import vn.hue.ansinh.indicators.change.Remembering;

/** The plans as they read, told again from the history of the catalogue. */
@ApplicationScoped
public class PastPlans {
    private final PolicyAreas areas;
    private final Remembering remembering;

    PastPlans(PolicyAreas areas, Remembering remembering) {
        this.areas = areas;
        this.remembering = remembering;
    }

    /** The plan of each area, to which the area belongs for ever. */
    public Map<String, PastPlan> ofAreas() {
        Map<String, String> planOfArea = areas.listAll().stream().collect(toMap(PolicyArea::code, PolicyArea::plan));
        Map<String, List<Known<SetPlan>>> stated =
                remembering.of(Kind.PLAN, new TreeSet<>(planOfArea.values()), SetPlan.class).stream()
                        .collect(groupingBy(Known::code));
        return planOfArea.entrySet().stream()
                .filter(area -> stated.containsKey(area.getValue()))
                .collect(toMap(
                        Map.Entry::getKey,
                        area -> new PastPlan(area.getValue(), Objects.requireNonNull(stated.get(area.getValue())))));
    }
}
