package vn.hue.ansinh.agencies.reorganisation;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** @param together the rows of one reorganisation, which come into effect one after the other */
    @Transactional
    PreviewView preview(Set<String> together) {
        List<Succession> rows =
                together.stream().map(id -> reorganising.get(id).succession()).toList();
        List<Succession> without = successions.inEffect().stream()
                .filter(other -> !together.contains(other.id()))
                .toList();
        List<Succession> with = new ArrayList<>(without);
        with.addAll(rows);
        Set<Holding> before = new HashSet<>(passing.workedOut(without));
        List<Holding> moved = passing.workedOut(with).stream()
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
                        .toList(),
                ended(successions.lastDays(without), successions.lastDays(with)));
    }

    private static List<PreviewView.End> ended(Map<String, LocalDate> before, Map<String, LocalDate> after) {
        return after.entrySet().stream()
                .filter(end -> !end.getValue().equals(before.get(end.getKey())))
                .map(end -> new PreviewView.End(end.getKey(), end.getValue()))
                .sorted(comparing(PreviewView.End::agency))
                .toList();
    }
}
