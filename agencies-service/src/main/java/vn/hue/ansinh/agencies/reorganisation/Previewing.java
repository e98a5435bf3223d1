package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hue.ansinh.agencies.assignment.PassingOn;
import vn.hue.ansinh.agencies.passing.Holding;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.agencies.succession.Successions;

/** Works out what a reorganisation would move, or has moved, by holding the world with it against the one without. */
@ApplicationScoped
class Previewing {
    private final Reorganising reorganising;
    private final Successions successions;
    private final PassingOn passing;

    Previewing(Reorganising reorganising, Successions successions, PassingOn passing) {
        this.reorganising = reorganising;
        this.successions = successions;
        this.passing = passing;
    }

    @Transactional
    PreviewView preview(String id) {
        Succession one = reorganising.get(id).succession();
        List<Succession> without = successions.inEffect().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        List<Succession> with = new ArrayList<>(without);
        with.add(one);
        Map<String, LocalDate> lastDays = successions.lastDays();
        Map<String, LocalDate> lastDaysWith = new HashMap<>(lastDays);
        LocalDate last = Objects.requireNonNull(one.effectiveOn()).minusDays(1);
        one.predecessors().stream()
                .filter(one::ends)
                .forEach(agency -> lastDaysWith.merge(agency, last, Previewing::first));

        Set<Holding> before = new HashSet<>(passing.workedOut(without, lastDays));
        List<Holding> moved = passing.workedOut(with, lastDaysWith).stream()
                .filter(holding -> !before.contains(holding))
                .toList();
        return new PreviewView(
                moved.stream()
                        .filter(holding -> !holding.passedFrom().isEmpty())
                        .map(PreviewView.Line::of)
                        .toList(),
                moved.stream()
                        .filter(Holding::orphaned)
                        .map(PreviewView.Line::of)
                        .toList());
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
