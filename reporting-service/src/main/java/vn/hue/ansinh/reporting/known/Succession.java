package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** On a day, some agencies pass on all or part of what they answer for to others. */
public record Succession(
        LocalDate effectiveOn,
        String kind,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        List<String> scope) {
    private static final int WHOLE = 1;

    /** Whether others take over from the agency in its place. */
    public boolean passesFrom(String agency) {
        return handsOver(agency) && !successors.contains(agency);
    }

    /** As well from one that goes on beside them; one that only loses land goes on with all it answers for. */
    public boolean handsOver(String agency) {
        return predecessors.contains(agency) && !kind.equals("PARTIAL_TRANSFER");
    }

    boolean passesTo(String agency) {
        return successors.contains(agency) && !predecessors.contains(agency) && !kind.equals("PARTIAL_TRANSFER");
    }

    /** How exactly its scope speaks of a duty: by name is closer than with everything else; 0 if it does not. */
    public int closeness(String duty) {
        return closeness(List.of(duty));
    }

    /** @param names of one matter, the closest first: an indicator goes with its area, unless it is named itself */
    int closeness(List<String> names) {
        if (!scopeKind.equals("FUNCTION") && !scopeKind.equals("AREAS")) {
            return WHOLE;
        }
        return IntStream.range(0, names.size())
                .filter(place -> scope.contains(names.get(place)))
                .map(place -> WHOLE + names.size() - place)
                .findFirst()
                .orElse(0);
    }
}
