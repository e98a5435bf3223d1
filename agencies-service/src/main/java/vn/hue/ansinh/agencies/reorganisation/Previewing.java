package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                        .toList());
    }
}
