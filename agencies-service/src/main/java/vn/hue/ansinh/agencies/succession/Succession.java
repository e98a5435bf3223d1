package vn.hue.ansinh.agencies.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On a day, some agencies pass on all or part of what they answer for to others. */
public record Succession(
        String id,
        @Nullable LocalDate effectiveOn,
        String kind,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        List<String> scope,
        @Nullable String basis,
        String certainty) {

    private static final int WHOLE = 1;
    private static final int BY_AREA = 2;
    private static final int BY_NAME = 3;

    /** Whether the agency hands anything over; one that only loses land goes on with all it answers for. */
    public boolean passesFrom(String agency) {
        return predecessors.contains(agency) && !kind.equals("PARTIAL_TRANSFER");
    }

    /**
     * How exactly its scope speaks of a subject: by name is closer than by area, and that is closer than the whole.
     *
     * @param area of the subject; an area is its own
     * @return 0 if it does not
     */
    public int closeness(String subject, @Nullable String area) {
        if (scopeKind.equals("ALL") || scopeKind.equals("TERRITORY")) {
            return WHOLE;
        }
        if (scope.contains(subject)) {
            return BY_NAME;
        }
        return area != null && scope.contains(area) ? BY_AREA : 0;
    }

    /** Whether the agency is no more from the day on. */
    public boolean ends(String agency) {
        return passesFrom(agency) && !kind.equals("FUNCTION_TRANSFER") && !successors.contains(agency);
    }

    public boolean concerns(String agency) {
        return predecessors.contains(agency) || successors.contains(agency);
    }
}
