package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;

/** For whom a later report of the same year speaks as well: those whose duty its agency alone had taken over by then. */
@ApplicationScoped
class Heirs {
    private final Structures structures;

    Heirs(Structures structures) {
        this.structures = structures;
    }

    /** @return by obligation, the agencies that its own followed */
    Map<String, Set<String>> of(String duty, List<Standing> accepted) {
        Map<LocalDate, Structure> days = new HashMap<>();
        return accepted.stream()
                .collect(Collectors.toMap(
                        Standing::obligation,
                        one -> before(one, accepted, duty, days.computeIfAbsent(one.heldOn(), structures::on))));
    }

    private static Set<String> before(Standing one, List<Standing> accepted, String duty, Structure structure) {
        return accepted.stream()
                .filter(other ->
                        other.period().equals(one.period()) && other.day().isBefore(one.day()))
                .filter(other -> !other.agency().equals(one.agency())
                        && structure
                                .holder(other.agency(), duty, other.heldOn())
                                .equals(one.agency()))
                .map(Standing::agency)
                .collect(Collectors.toSet());
    }
}
