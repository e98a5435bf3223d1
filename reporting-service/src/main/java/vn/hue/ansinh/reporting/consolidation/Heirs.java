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

/** What of others a later report of the same year tells anew. */
@ApplicationScoped
class Heirs {
    private final Structures structures;

    Heirs(Structures structures) {
        this.structures = structures;
    }

    /** @return by obligation, the {@link Money#key keys} of the lines of others */
    Map<String, Set<String>> of(String duty, List<Standing> accepted) {
        Map<LocalDate, Structure> days = new HashMap<>();
        return accepted.stream()
                .collect(Collectors.toMap(
                        Standing::obligation,
                        one -> inherited(
                                new Heir(one, duty, days.computeIfAbsent(one.heldOn(), structures::on)), accepted)));
    }

    private static Set<String> inherited(Heir heir, List<Standing> accepted) {
        return accepted.stream()
                .flatMap(other -> other.spending().stream()
                        .filter(line -> heir.tellsAnew(other, line))
                        .map(line -> Money.key(other.obligation(), line.subject())))
                .collect(Collectors.toSet());
    }
}
